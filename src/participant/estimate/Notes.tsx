import type { Estimate } from '../../eligibility/result.ts'
import { useWords } from '../../i18n/useWords.ts'

/** What is to be said beside the result, each once. */
export function Notes({ notes }: Pick<Estimate, 'notes'>) {
  const { t } = useWords()
  const said = [...new Set(notes.map(({ note }) => note))]
  if (said.length === 0) return null
  return (
    <ul className="plain-list">
      {said.map((note) => (
        <li key={note}>{t(`estimate:notes.${note}`)}</li>
      ))}
    </ul>
  )
}
