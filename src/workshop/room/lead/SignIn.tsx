import { type FormEvent, useId, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { roomRequest, RoomTrouble } from '../feed/roomRequest.ts'
import { usePageTitle } from '../usePageTitle.ts'

const refusals: Record<number, string> = { 401: 'wrong', 429: 'tooMany' }

/** Sign-in with the owner's passphrase; whoever was invited opens a link instead. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useWords()
  const [refusal, setRefusal] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  usePageTitle(t('room:lead.signIn'))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await roomRequest('/api/sign-in', z.unknown(), { body: { passphrase: field.current?.value.trim() || ' ' } })
      onSignedIn()
    } catch (reason) {
      setRefusal(reason instanceof RoomTrouble ? (refusals[reason.status] ?? 'failed') : 'failed')
      field.current?.focus()
    }
  }
  return (
    <main className="room-column">
      <h1>{t('room:lead.signIn')}</h1>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <label htmlFor={id}>{t('room:lead.passphrase')}</label>
        <p className="room-hint" id={`${id}-hint`}>
          {t('room:lead.passphraseHint')}
        </p>
        <p className="room-error" id={`${id}-error`} role="alert">
          {refusal && t(`room:lead.${refusal}`)}
        </p>
        <input
          ref={field}
          id={id}
          name="passphrase"
          type="password"
          className="room-text-field"
          autoComplete="current-password"
          aria-invalid={refusal !== ''}
          aria-describedby={`${id}-hint ${id}-error`}
        />
        <Button type="submit" wide>
          {t('room:lead.submit')}
        </Button>
      </form>
    </main>
  )
}
