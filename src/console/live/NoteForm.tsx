import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Command } from '../../study/command.ts'
import { Button } from '../../ui/Button.tsx'

const longest = 500

/** Marks the moment in the log; the note stays with the researchers. */
export function NoteForm({ give }: { give: (command: Command, note?: string) => Promise<boolean> }) {
  const { t } = useTranslation('console')
  const [note, setNote] = useState('')
  const id = useId()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (await give({ type: 'flag' }, note.trim() || undefined)) setNote('')
  }
  return (
    <form className="live-command" onSubmit={(event) => void send(event)}>
      <div className="live-field">
        <label htmlFor={id}>{t('live.note.label')}</label>
        <input id={id} value={note} maxLength={longest} onChange={(event) => setNote(event.target.value)} />
      </div>
      <Button look="outline" type="submit">
        {t('live.note.flag')}
      </Button>
    </form>
  )
}
