import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { longestNote, noteIdDigits, type NotePlace } from '../../../study/room/talkingActions.ts'
import { Button } from '../../../ui/Button.tsx'
import { randomHex } from '../../room/feed/randomHex.ts'
import type { Talk } from '../talk.ts'
import { samePlace } from './samePlace.ts'
import { voiceName } from './voiceName.ts'

interface NotesProps {
  talk: Talk
  place: NotePlace
  /** What the notes are stuck to, in words. */
  name: string
  hint?: string
}

/** The notes that stick to something, and a line to write another. */
export function Notes({ talk, place, name, hint }: NotesProps) {
  const { t } = useWords()
  const notes = talk.state.notes.filter((note) => samePlace(note.place, place))
  return (
    <div className="talk-notes">
      {notes.length > 0 && (
        <ul aria-label={t('talk:note.for', { place: name })}>
          {notes.map(({ id, text, voice }) => (
            <li key={id}>
              <span>
                {text} <small>{voiceName(voice, t)}</small>
              </span>
              {(talk.isLeader || voice.id === talk.voice.id) && (
                <button
                  type="button"
                  className="talk-remove"
                  aria-label={t('talk:note.remove', { text })}
                  onClick={() => talk.say({ kind: 'remove-note', note: id })}
                >
                  <span aria-hidden="true">{cross}</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <NewNote
        name={name}
        hint={hint}
        write={(text) => talk.say({ kind: 'write-note', note: randomHex(noteIdDigits), place, text })}
      />
    </div>
  )
}

const cross = '×'

function NewNote({ name, hint, write }: { name: string; hint?: string; write: (text: string) => void }) {
  const { t } = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    write(text.trim())
    setText('')
  }
  return (
    <form className="talk-new-note" onSubmit={add}>
      <label htmlFor={id}>{t('talk:note.for', { place: name })}</label>
      <span className="talk-means" id={`${id}-hint`}>
        {hint ?? t('talk:note.hint', { max: longestNote })}
      </span>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        maxLength={longestNote}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="outline" small>
        {t('talk:note.add')}
      </Button>
    </form>
  )
}
