import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Command, cutOutcomes } from '../../study/command.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useNames } from '../names/useNames.ts'

/** Ending the run under way, with its reason. For some seconds it can be taken back. */
export function EndForm({ give }: { give: (command: Command) => Promise<boolean> }) {
  const { t } = useTranslation('console')
  const names = useNames()
  const [chosen, choose] = useState('')
  const outcome = cutOutcomes.find((one) => one === chosen)
  return (
    <div className="live-command">
      <Choice
        label={t('live.end.outcome')}
        none={t('live.end.choose')}
        value={chosen}
        choices={cutOutcomes}
        words={(one) => names.outcome(one)}
        choose={choose}
      />
      <Button
        look="danger"
        disabled={outcome === undefined}
        onClick={() => {
          if (outcome) void give({ type: 'end-run', outcome })
          choose('')
        }}
      >
        {t('live.end.end')}
      </Button>
    </div>
  )
}
