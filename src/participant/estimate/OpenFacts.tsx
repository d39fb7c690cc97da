import type { Estimate } from '../../eligibility/result.ts'
import { useWords } from '../../i18n/useWords.ts'

/** What isn't known and moves the result, each once. */
export function OpenFacts({ open }: Pick<Estimate, 'open'>) {
  const { t } = useWords()
  return (
    <ul>
      {[...new Set(open.map(({ fact }) => fact))].map((fact) => (
        <li key={fact}>{t(`estimate:open.${fact}`)}</li>
      ))}
    </ul>
  )
}
