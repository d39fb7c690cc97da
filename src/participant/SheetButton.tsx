import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import type { FormEvents } from './formEvents.ts'
import { Listen } from './Listen.tsx'
import { Sheet } from './Sheet.tsx'

interface SheetButtonProps {
  scenario: Scenario
  /** The form asks for an account. */
  needsAccount: boolean
  events: FormEvents
}

/** The sheet, one tap away where it doesn't fit beside the question. */
export function SheetButton({ scenario, needsAccount, events }: SheetButtonProps) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const toggle = (open: boolean, event: Event) => {
    setOpen(open)
    events.say(open ? 'sheet_opened' : 'sheet_closed', {}, {}, events.momentOf(event))
  }
  return (
    <span className="open-sheet">
      <Button look="outline" small onClick={(event) => toggle(true, event.nativeEvent)}>
        {t('common:openSheet')}
      </Button>
      {isOpen && (
        <Panel title={t('common:sheet')} closeLabel={t('common:closeSheet')} onClose={(event) => toggle(false, event)}>
          <div className="sheet" id="sheet-panel">
            <Listen target="sheet" readsFrom="#sheet-panel" events={events} />
            <Sheet scenario={scenario} needsAccount={needsAccount} />
          </div>
        </Panel>
      )}
    </span>
  )
}
