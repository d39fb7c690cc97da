import { type FormEvent, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../../../i18n/useWords.ts'
import { readJoinCode } from '../../../study/joinCode.ts'
import { Button } from '../../../ui/Button.tsx'
import { usePageTitle } from '../usePageTitle.ts'

/** `/room`: where the code on the wall is typed. */
export function EnterCode({ isUnknown = false }: { isUnknown?: boolean }) {
  const { t } = useWords()
  const [, navigate] = useLocation()
  const [isWrong, setWrong] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  usePageTitle(t('room:enter.title'))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = readJoinCode(field.current?.value ?? '')
    setWrong(code === null)
    if (code === null) field.current?.focus()
    else navigate(`~/room/${code}`)
  }
  const trouble = isWrong ? t('room:enter.notACode') : isUnknown ? t('room:enter.unknown') : ''
  return (
    <main className="room-column">
      <h1>{t('room:enter.title')}</h1>
      <form onSubmit={submit} noValidate>
        <label htmlFor={id}>{t('room:enter.label')}</label>
        <p className="room-hint" id={`${id}-hint`}>
          {t('room:enter.hint')}
        </p>
        <p className="room-error" id={`${id}-error`} role="alert">
          {trouble}
        </p>
        <input
          ref={field}
          id={id}
          name="code"
          className="room-code-field"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          aria-invalid={trouble !== ''}
          aria-describedby={`${id}-hint ${id}-error`}
        />
        <Button type="submit" wide>
          {t('room:enter.go')}
        </Button>
      </form>
    </main>
  )
}
