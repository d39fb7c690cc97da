import { describedBy, QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'

/** Several lines of writing. */
export function LinesField({ put, name, question, words, typed, error, isHeading }: FieldProps) {
  const hint = words.hint(put)
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
      <textarea
        className="usa-textarea"
        rows={3}
        id={name}
        name={name}
        defaultValue={typeof typed === 'string' ? typed : ''}
        autoComplete={question.autoComplete}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </QuestionFrame>
  )
}
