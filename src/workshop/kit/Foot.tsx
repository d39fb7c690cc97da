import { useWords } from '../../i18n/useWords.ts'

declare const __APP_VERSION__: string

/** The day on which it is printed, as this device has it. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** What a sheet is, of which version, printed when. */
export function Foot({ what, page }: { what: string; page?: string }) {
  const { t } = useWords()
  return (
    <>
      <span>{what}</span>
      <span>{t('kit:page.foot', { version: __APP_VERSION__, date: today() })}</span>
      {page && <span>{page}</span>}
    </>
  )
}
