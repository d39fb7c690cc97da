import { describedBy, QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from '../fields/field.ts'
import { frameOf } from '../fields/frameOf.ts'

/** One of many, in a list to pull down. */
export function SelectField(props: FieldProps) {
  const { put, name, words, typed, error, options } = props
  return (
    <QuestionFrame kind="one" {...frameOf(props)}>
      <select
        className="usa-select"
        id={name}
        name={name}
        defaultValue={typeof typed === 'string' ? typed : ''}
        aria-describedby={describedBy(name, words.hint(put), error)}
        aria-invalid={error ? true : undefined}
      >
        <option value="">{words.words.t('portal:select')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </QuestionFrame>
  )
}
