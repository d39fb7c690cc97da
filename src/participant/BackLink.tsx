import { useWords } from '../i18n/useWords.ts'

interface BackLinkProps {
  /** The address of the page before. */
  to: string | undefined
  onBack: (timeStamp: number) => void
  momentOf: (event: Event) => number
}

/** To the page before. It stands first, and keeps what has been typed. */
export function BackLink({ to, onBack, momentOf }: BackLinkProps) {
  const { t } = useWords()
  return (
    <a
      className="back"
      href={to}
      onClick={(event) => {
        event.preventDefault()
        onBack(momentOf(event.nativeEvent))
      }}
    >
      <span aria-hidden="true">‹</span> {t('common:back')}
    </a>
  )
}
