import type { Form } from '../forms/form.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { Listen } from './Listen.tsx'
import { needsAccount } from './needsAccount.ts'
import { SheetButton } from './SheetButton.tsx'
import { StopHere } from './StopHere.tsx'
import { useSession } from './visit/useSession.ts'

interface FormFootProps {
  scenario: Scenario
  form: Form
  onStopped: (how: 'stopped' | 'deleted') => void
}

/** What stands at the foot of each page of a form: the sheet, listening, stopping. */
export function FormFoot({ scenario, form, onStopped }: FormFootProps) {
  const { session } = useSession()
  return (
    <div className="foot">
      <SheetButton scenario={scenario} needsAccount={needsAccount(form)} events={session.events} />
      <Listen target="question" readsFrom="main form" events={session.events} />
      <StopHere onStopped={onStopped} />
    </div>
  )
}
