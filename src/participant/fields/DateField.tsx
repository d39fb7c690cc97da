import { isChinese } from '../../i18n/locale.ts'
import { partName } from '../../questions/inputs.ts'
import type { TypedDate } from '../../questions/kinds/date.ts'
import { QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'
import { frameOf } from './frameOf.ts'

const western = ['month', 'day', 'year'] as const
const chinese = ['year', 'month', 'day'] as const
const autoCompleteOf = { month: 'bday-month', day: 'bday-day', year: 'bday-year' }

/** A date in three boxes, in the order the language says it. The month may be written as a word. */
export function DateField(props: FieldProps) {
  const { put, name, question, words, typed, error } = props
  const parts = isChinese(words.words.locale) ? chinese : western
  const values = (typed ?? {}) as Partial<TypedDate>
  return (
    <QuestionFrame kind="several" {...frameOf(props)}>
      <div className="date">
        {parts.map((part, index) => (
          <div key={part} className={`date__part date__part--${part}`}>
            <label className="usa-label" htmlFor={index === 0 ? name : partName(name, part)}>
              {words.words.t(`common:${part}`)}
            </label>
            <input
              className="usa-input"
              id={index === 0 ? name : partName(name, part)}
              name={partName(name, part)}
              inputMode={part === 'month' ? 'text' : 'numeric'}
              defaultValue={values[part] ?? ''}
              autoComplete={question.autoComplete === 'bday' && put.group === undefined ? autoCompleteOf[part] : 'off'}
              aria-invalid={error ? true : undefined}
            />
          </div>
        ))}
      </div>
    </QuestionFrame>
  )
}
