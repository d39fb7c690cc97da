import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../Frame.tsx'

/** The visit goes on in another tab of this browser: only one can write. */
export function ElsewherePage() {
  const { t } = useWords()
  return (
    <Frame page="elsewhere">
      <h1 tabIndex={-1}>{t('visit:elsewhere.title')}</h1>
      <p>{t('visit:elsewhere.body')}</p>
      <p>
        <Button onClick={() => location.reload()}>{t('visit:elsewhere.here')}</Button>
      </p>
    </Frame>
  )
}
