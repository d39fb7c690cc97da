import { useTranslation } from 'react-i18next'
import { SignIn, type SignInProps } from './SignIn.tsx'
import { useComingBack } from './useComingBack.ts'

/** The sign-in over screens that wait, with what was typed on them. */
export function SignInAgain({ signIn }: Pick<SignInProps, 'signIn'>) {
  const { t } = useTranslation('console')
  useComingBack()
  return <SignIn signIn={signIn} notice={t('signIn.ended')} />
}
