import { useWords } from '../../i18n/useWords.ts'
import { Link } from 'wouter'
import { Button } from '../../ui/Button.tsx'
import { type DocumentId, documents } from './documents.tsx'
import { useKitQuery } from './useKitQuery.ts'

/** One thing to print, on the screen as it comes out of the printer. */
export function KitDocument({ id }: { id: DocumentId }) {
  const { t } = useWords()
  const { paper, at } = useKitQuery()
  return (
    <>
      <p className="kit-tools">
        <Link href={at('/rooms/kit')}>{t('kit:page.back')}</Link>
        <Button onClick={() => window.print()}>{t('kit:page.print')}</Button>
      </p>
      <div className="kit-document" data-paper={paper}>
        {documents[id](t(`kit:document.${id}.name`))}
      </div>
    </>
  )
}
