import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../study/command.ts'
import type { CommandRow, LiveRow } from '../../study/moderationApi.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectBox } from './SelectBox.tsx'

export const pauseReasons = ['question', 'break', 'technical', 'consent', 'other'] as const
type Reason = (typeof pauseReasons)[number]

interface PauseFormProps {
  paused: LiveRow['paused']
  commands: readonly CommandRow[]
  give: (command: Command) => Promise<void>
}

/** Pausing with a reason, and going on. A pause on its way already offers to go on, whichever moderator gave it. */
export function PauseForm({ paused, commands, give }: PauseFormProps) {
  const { t } = useTranslation('console')
  const [reason, setReason] = useState<Reason>('question')
  const last = commands.findLast(({ command }) => command.type === 'pause' || command.type === 'go-on')
  const isOnItsWay = last?.command.type === 'pause' && last.done === null && last.handedAt !== null
  return (
    <div className="live-command">
      {paused !== null || isOnItsWay ? (
        <>
          <p>{t(paused ? 'live.pause.on' : 'live.pause.coming', { reason: t(`live.reason.${paused ?? reason}`) })}</p>
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
