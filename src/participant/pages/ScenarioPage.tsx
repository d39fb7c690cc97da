import { useWords } from '../../i18n/useWords.ts'
import { fullName } from '../../scenarios/people.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { Button } from '../../ui/Button.tsx'
import { Listen } from '../Listen.tsx'
import { Sheet } from '../Sheet.tsx'
import { useSession } from '../visit/useSession.ts'

interface ScenarioPageProps {
  scenario: Scenario
  /** The form asks for an account. */
  needsAccount: boolean
  /** The household played before, whom the participant is to put aside. */
  before?: Scenario | undefined
  onStart: () => void
}

/** The sheet, to read in peace before the clock starts. */
export function ScenarioPage({ scenario, needsAccount, before, onStart }: ScenarioPageProps) {
  const { t } = useWords()
  const { session } = useSession()
  const name = scenario.household.applicant.first
  return (
    <>
      <h1 tabIndex={-1}>{t(before ? 'visit:scenario.another.title' : 'visit:scenario.title')}</h1>
      {before && (
        <p className="notice">
          {t('visit:scenario.another.who', {
            before: before.household.applicant.first,
            name: fullName(scenario.household.applicant),
          })}
        </p>
      )}
      <p>{t('visit:scenario.lead')}</p>
      <Listen target="sheet" readsFrom="#sheet-page" events={session.events} />
      <div className="sheet" id="sheet-page">
        <Sheet scenario={scenario} level={2} needsAccount={needsAccount} />
      </div>
      <div className="actions">
        <p>{t('visit:scenario.ready', { name })}</p>
        <Button wide onClick={onStart}>
          {t('visit:scenario.start')}
        </Button>
      </div>
    </>
  )
}
