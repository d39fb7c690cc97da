import { useWords } from '../../i18n/useWords.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Frame } from '../Frame.tsx'
import { usePageOpening } from '../usePageOpening.ts'

/** A link that leads nowhere, with a way on. */
export function LostPage() {
  const { t } = useWords()
  usePageOpening('visit:unknownStudy.title')
  return (
    <Frame page="lost">
      <h1 tabIndex={-1}>{t('visit:unknownStudy.title')}</h1>
      <p>{t('visit:unknownStudy.body')}</p>
      <p>
        <a className={buttonClass('outline')} href="/v/demo">
          {t('visit:unknownStudy.demo')}
        </a>
      </p>
    </Frame>
  )
}
