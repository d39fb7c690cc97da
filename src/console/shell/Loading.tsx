import { useTranslation } from 'react-i18next'

interface LoadingProps {
  /** What takes its time; without it, that something is being read. */
  words?: string
  /** How much of how much is done, where that is known. */
  done?: { of: number; now: number }
}

/** Says that something takes its time. What takes more than a second gets a bar; what is quicker doesn't flicker. */
export function Loading({ words, done }: LoadingProps) {
  const { t } = useTranslation('console')
  const told = words ?? t('loading')
  return (
    <p className="console-soft console-loading">
      {told} <progress aria-label={told} {...(done ? { max: done.of, value: done.now } : {})} />
    </p>
  )
}
