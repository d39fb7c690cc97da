import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Command, commandState, type CommandState } from '../../study/command.ts'
import type { CommandRow, LiveRow } from '../../study/moderationApi.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectBox } from '../../ui/SelectBox.tsx'

const pauseReasons = ['question', 'break', 'technical', 'consent', 'other'] as const
const underWay: readonly CommandState[] = ['waiting', 'late', 'handed']
type Reason = (typeof pauseReasons)[number]

interface PauseFormProps {
  paused: LiveRow['paused']
  commands: readonly CommandRow[]
  /** The server's time of day. */
  now: number
  give: (command: Command) => Promise<boolean>
}

/** Pausing with a reason, and going on. A pause on its way already offers to go on, whichever moderator gave it. */
export function PauseForm({ paused, commands, now, give }: PauseFormProps) {
  const { t } = useTranslation('console')
  const [reason, setReason] = useState<Reason>('question')
  const last = commands.findLast(({ command }) => command.type === 'pause' || command.type === 'go-on')
  const coming = last?.command.type === 'pause' && underWay.includes(commandState(last, now)) ? last.command : null
  const why = paused ?? coming?.reason
  return (
    <div className="live-command">
      {why ? (
        <>
          <p>{t(paused ? 'live.pause.on' : 'live.pause.coming', { reason: t(`live.reason.${why}`) })}</p>
          <Button onClick={() => void give({ type: 'go-on' })}>{t('live.pause.goOn')}</Button>
        </>
      ) : (
        <>
          <SelectBox
            label={t('live.pause.reason')}
            value={reason}
            choices={pauseReasons}
            words={(one) => t(`live.reason.${one}`)}
            choose={setReason}
          />
          <Button onClick={() => void give({ type: 'pause', reason })}>{t('live.pause.pause')}</Button>
        </>
      )}
    </div>
  )
}
