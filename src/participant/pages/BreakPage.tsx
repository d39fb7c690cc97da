import { useWords } from '../../i18n/useWords.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { Button } from '../../ui/Button.tsx'

/** From this many minutes on a study wants a rest, not a moment's breath. */
const restMinutes = 5
const next = ['person', 'sheet', 'form']

interface BreakPageProps {
  /** The household that has just been played. */
  before: Scenario
  minutes: number
  onContinue: () => void
}

/** Between two runs: an invitation to rest, and what comes next. Nothing here counts time or holds anybody back. */
export function BreakPage({ before, minutes, onContinue }: BreakPageProps) {
  const { t } = useWords()
  const name = before.household.applicant.first
  return (
    <>
      <h1 tabIndex={-1}>{t('visit:break.title')}</h1>
      <p>{t('visit:break.lead')}</p>
      <p>{t(minutes < restMinutes ? 'visit:break.moment' : 'visit:break.rest')}</p>
      <p>{t('visit:break.ready')}</p>
      <h2>{t('visit:break.next.title')}</h2>
      <ol className="plain-list">
        {next.map((step) => (
          <li key={step}>{t(`visit:break.next.${step}`, { name })}</li>
        ))}
      </ol>
      <div className="actions">
        <Button wide onClick={onContinue}>
          {t('common:continue')}
        </Button>
      </div>
    </>
  )
}
