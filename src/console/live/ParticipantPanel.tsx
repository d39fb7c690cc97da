import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Command } from '../../study/command.ts'
import type { LiveRow } from '../../study/moderationApi.ts'
import { Button } from '../../ui/Button.tsx'
import { useNames } from '../names/useNames.ts'
import { useUndo } from '../undo/UndoContext.ts'
import { Warning } from '../visit/Warning.tsx'
import { AssistForm } from './AssistForm.tsx'
import { CommandLog } from './CommandLog.tsx'
import { EndForm } from './EndForm.tsx'
import { HelpChat } from './HelpChat.tsx'
import { LimitForm } from './LimitForm.tsx'
import { NoteForm } from './NoteForm.tsx'
import { PauseForm } from './PauseForm.tsx'
import { shortId } from './shortId.ts'
import { useModeration } from './useModeration.ts'

interface ParticipantPanelProps {
  row: LiveRow
  /** Counts up when the server tells of a change in the visit. */
  change: number
  /** What was being typed to each participant, by visit. */
  drafts: Map<string, string>
  onDone: () => void
  onClose: () => void
}

/** One participant: what a moderator can do, what was done by whom, and the help chat. */
export function ParticipantPanel({ row, change, drafts, onDone, onClose }: ParticipantPanelProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const offer = useUndo()
  const moderated = useModeration(row.sid, change)
  const heading = useRef<HTMLHeadingElement>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => heading.current?.focus(), [])

  const give = async (command: Command, note?: string): Promise<boolean> => {
    setBusy(true)
    // What failed is shown above the buttons.
    const n = await moderated.command(command, note).catch(() => null)
    setBusy(false)
    onDone()
    if (n !== null && (command.type === 'end-run' || command.type === 'flag')) {
      const done = t(`live.undo.${command.type}`, { who: shortId(row.sid) })
      offer({ done, undo: () => moderated.takeBack(n) })
    }
    return n !== null
  }

  const closeOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    // What somebody is writing isn't thrown away by a key.
    const { target } = event
    const isWriting =
      (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) && target.value !== ''
    if (event.key === 'Escape' && !isWriting) onClose()
  }

  return (
    <section className="live-panel" aria-labelledby="live-panel-title" onKeyDown={closeOnEscape}>
      <div className="live-panel__head">
        <h2 id="live-panel-title" tabIndex={-1} ref={heading}>
          {t('live.panel', { who: shortId(row.sid), language: names.language(row.lang) })}
        </h2>
        <Button look="quiet" small onClick={onClose}>
          {t('live.close')}
        </Button>
      </div>
      {moderated.failure && <Warning>{t(`live.failed.${failureName(moderated.failure.status)}`)}</Warning>}
      <div className="live-panel__body">
        {row.hasEnded ? (
          <p>{t('live.over')}</p>
        ) : (
          <fieldset className="live-commands" disabled={isBusy}>
            <legend className="visually-hidden">{t('live.commands')}</legend>
            <PauseForm
              paused={row.paused}
              commands={moderated.value?.commands ?? []}
              now={moderated.value?.now ?? 0}
              give={give}
            />
            <AssistForm row={row} give={give} />
            <NoteForm give={give} />
            <LimitForm give={give} />
            <EndForm give={give} />
          </fieldset>
        )}
        <HelpChat row={row} moderated={moderated} drafts={drafts} give={give} onDone={onDone} />
      </div>
      {moderated.value && <CommandLog commands={moderated.value.commands} now={moderated.value.now} />}
      <p>
        <Link href={`/console/visits/${row.sid}`}>{t('live.seeVisit')}</Link>
      </p>
    </section>
  )
}

const failureName = (status: number) =>
  ({ 0: 'not-reached', 404: 'gone', 409: 'data-frozen', 429: 'too-often' })[status] ?? 'other'
