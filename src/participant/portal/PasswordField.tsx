import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { describedBy, QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from '../fields/field.ts'
import { frameOf } from '../fields/frameOf.ts'

/** A password or PIN, which can be looked at while it is written. The browser is asked to keep none of it. */
export function PasswordField(props: FieldProps) {
  const { put, name, question, words, typed, error } = props
  const [isShown, setShown] = useState(false)
  const { t } = words.words
  return (
    <QuestionFrame kind="one" {...frameOf(props)}>
      <div className="secret">
        <input
          className="usa-input"
          type={isShown ? 'text' : 'password'}
          inputMode={question.format === 'pin' ? 'numeric' : undefined}
          id={name}
          name={name}
          defaultValue={typeof typed === 'string' ? typed : ''}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(name, words.hint(put), error)}
          aria-invalid={error ? true : undefined}
        />
        <Button
          look="quiet"
          small
          aria-label={t(isShown ? 'portal:hideWhat' : 'portal:showWhat', { what: words.label(put) })}
          aria-controls={name}
          onClick={() => setShown(!isShown)}
        >
          {t(isShown ? 'portal:hide' : 'portal:show')}
        </Button>
      </div>
    </QuestionFrame>
  )
}
