import type { ComponentProps } from 'react'
import { describedBy, QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'

const looks: Record<string, ComponentProps<'input'>> = {
  zip: { inputMode: 'numeric', className: 'usa-input short' },
  phone: { type: 'tel', inputMode: 'tel' },
  email: { type: 'email', inputMode: 'email', autoCapitalize: 'none', spellCheck: false },
  ssn: { inputMode: 'numeric', className: 'usa-input short', spellCheck: false },
  name: { autoCapitalize: 'words', spellCheck: false },
  signature: { autoCapitalize: 'words', spellCheck: false },
}

/** One line of writing: text, a name, a ZIP code, a phone number, an email, a number that identifies. */
export function TextField({ put, name, question, words, typed, error, isHeading }: FieldProps) {
  const hint = words.hint(put)
  const offersAutofill = put.group === undefined && question.kind !== 'ssn' && question.kind !== 'signature'
  return (
    <QuestionFrame
      kind="one"
      name={name}
      label={words.label(put)}
      hint={hint}
      error={error}
      errorPrefix={words.words.t('common:errorPrefix')}
      isHeading={isHeading}
    >
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
