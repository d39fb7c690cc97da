import { useWords } from '../../i18n/useWords.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Frame } from '../Frame.tsx'
import { usePageOpening } from '../usePageOpening.ts'

/** Why a visit can't begin, by the server's code, and the words for it. */
const reasons = {
  'study-full': 'full',
  'study-ended': 'ended',
  'link-used': 'used',
  'language-not-offered': 'language',
  'device-not-included': 'device',
} as const
export type ClosedCode = keyof typeof reasons

export const isClosedCode = (code: string | undefined): code is ClosedCode =>
  code !== undefined && Object.hasOwn(reasons, code)

/** A study that this person can't begin, and why. */
export function ClosedPage({ code, study }: { code: ClosedCode; study: string }) {
  const { t } = useWords()
  const reason = reasons[code]
  usePageOpening(`visit:closed.${reason}.title`)
  return (
    <Frame page="closed">
      <h1 tabIndex={-1}>{t(`visit:closed.${reason}.title`)}</h1>
      <p>{t(`visit:closed.${reason}.body`)}</p>
      {code === 'language-not-offered' && (
        <p>
          <a className={buttonClass('outline')} href={`/v/${study}`}>
            {t('common:changeLanguage')}
          </a>
        </p>
      )}
    </Frame>
  )
}
