import { useId, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { LanguageChoice } from '../../ui/LanguageChoice.tsx'
import { RequestError } from '../requests/requestError.ts'
import { usePageTitle } from '../shell/usePageTitle.ts'

type Refusal = 'empty' | 'wrong' | 'tooMany' | 'notReached' | 'other'

export interface SignInProps {
  signIn: (passphrase: string) => Promise<void>
  /** Said before anything else. */
  notice?: string
}

/** Sign-in with the passphrase that the first start prints; who was invited has a link of her own. */
export function SignIn({ signIn, notice }: SignInProps) {
  const { t } = useTranslation('console')
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [shown, setShown] = useState(false)
  const [sending, setSending] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  usePageTitle(t('signIn.heading'))

  async function submit(event: FormEvent) {
    event.preventDefault()
    const passphrase = field.current?.value.trim() ?? ''
    const refused = passphrase === '' ? 'empty' : await attempt(passphrase)
    setRefusal(refused)
    if (refused) field.current?.focus()
  }

  async function attempt(passphrase: string): Promise<Refusal | null> {
    setSending(true)
    try {
      await signIn(passphrase)
      return null
    } catch (reason) {
      return refusalOf(reason)
    } finally {
      setSending(false)
    }
  }

  return (
    <main className="console-sign-in">
      <h1>{t('signIn.heading')}</h1>
      {notice && (
        <p className="console-warning" role="alert">
          {notice}
        </p>
      )}
      <form className="console-card" onSubmit={(event) => void submit(event)} noValidate>
        <label htmlFor={id}>{t('signIn.passphrase')}</label>
        <p className="console-hint" id={`${id}-hint`}>
          {t('signIn.hint')}
        </p>
        <p className="console-error" id={`${id}-error`} role="alert">
          {refusal && t(`signIn.refused.${refusal}`)}
        </p>
        <input
          ref={field}
          id={id}
          name="passphrase"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={refusal !== null}
          aria-describedby={`${id}-hint ${id}-error`}
        />
        <label className="console-check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {t('signIn.show')}
        </label>
        <Button type="submit" disabled={sending}>
          {t('signIn.submit')}
        </Button>
      </form>
      <p className="console-hint">{t('signIn.invited')}</p>
      <LanguageChoice />
    </main>
  )
}

function refusalOf(reason: unknown): Refusal {
  if (!(reason instanceof RequestError)) return 'other'
  if (reason.status === 401) return 'wrong'
  if (reason.status === 429) return 'tooMany'
  return reason.status === 0 ? 'notReached' : 'other'
}
