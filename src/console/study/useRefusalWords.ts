import { useTranslation } from 'react-i18next'
import { RequestError } from '../requests/requestError.ts'

/** Words for what the server refused; a sign-in that has ended leads to the sign-in. */
export function useRefusalWords(): (error: unknown, signedOut: () => void) => string {
  const { t } = useTranslation('console')
  return (error, signedOut) => {
    const code = error instanceof RequestError ? error.code : 'unknown'
    if (error instanceof RequestError && error.status === 401) signedOut()
    return t([`refusal.${code}`, `trouble.${code}`, 'refusal.other'], { code })
  }
}
