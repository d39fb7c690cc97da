import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../study/command.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectBox } from '../../ui/SelectBox.tsx'

const minutes = ['5', '10', '15', '30'] as const
const minute = 60_000

/** More time for the run under way, where the study has a limit. */
export function LimitForm({ give }: { give: (command: Command) => Promise<boolean> }) {
  const { t } = useTranslation('console')
  const [more, setMore] = useState<(typeof minutes)[number]>('10')
  return (
    <div className="live-command">
      <SelectBox
        label={t('live.limit.minutes')}
        value={more}
        choices={minutes}
        words={(one) => t('live.limit.more', { count: Number(one) })}
        choose={setMore}
      />
      <Button look="outline" onClick={() => void give({ type: 'extend-limit', ms: Number(more) * minute })}>
        {t('live.limit.extend')}
      </Button>
    </div>
  )
}
