import { describedBy, QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'
import { frameOf } from './frameOf.ts'

/** Several lines of writing. */
export function LinesField(props: FieldProps) {
  const { put, name, question, words, typed, error } = props
  const hint = words.hint(put)
  return (
    <QuestionFrame kind="one" {...frameOf(props)}>
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
