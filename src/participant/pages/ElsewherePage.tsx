import { useWords } from '../../i18n/useWords.ts'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../Frame.tsx'
import { askForLease } from '../visit/writerLease.ts'
import { usePageOpening } from '../usePageOpening.ts'

/** The visit goes on in another tab of this browser: only one can write. */
export function ElsewherePage({ sid }: { sid: string }) {
  const { t } = useWords()
  const goOnHere = async () => {
    await askForLease(sid)
    location.reload()
  }
  usePageOpening('visit:elsewhere.title')
  return (
    <Frame page="elsewhere">
      <h1 tabIndex={-1}>{t('visit:elsewhere.title')}</h1>
      <p>{t('visit:elsewhere.body')}</p>
      <p>
        <Button onClick={() => void goOnHere()}>{t('visit:elsewhere.here')}</Button>
      </p>
    </Frame>
  )
}
