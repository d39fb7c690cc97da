import type { ComponentProps } from 'react'
import { describedBy, QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'
import { frameOf } from './frameOf.ts'

const looks: Record<string, ComponentProps<'input'>> = {
  zip: { inputMode: 'numeric', className: 'usa-input short' },
  phone: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email', autoCapitalize: 'none', spellCheck: false },
  number: { inputMode: 'numeric', className: 'usa-input short' },
  ssn: { inputMode: 'numeric', className: 'usa-input short', spellCheck: false },
  // Not `decimal`: that keyboard has no dash on some phones, and a range needs one.
  moneyRange: { spellCheck: false },
  name: { autoCapitalize: 'words', spellCheck: false },
  signature: { autoCapitalize: 'words', spellCheck: false },
}

/** One line of writing: a text, name, ZIP code, phone number, email, amount or range, a number that identifies. */
export function TextField(props: FieldProps) {
  const { put, name, question, words, typed, error } = props
  const hint = words.hint(put)
  const offersAutofill = put.group === undefined && question.kind !== 'ssn' && question.kind !== 'signature'
  return (
    <QuestionFrame kind="one" {...frameOf(props)}>
      <input
        className="usa-input"
        {...looks[question.kind]}
        id={name}
        name={name}
        defaultValue={typeof typed === 'string' ? typed : ''}
        autoComplete={offersAutofill ? question.autoComplete : 'off'}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </QuestionFrame>
  )
}
