import { QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'
import { frameOf } from './frameOf.ts'

/** About what fits on one line of half a small screen; a Chinese character is as wide as two letters. */
const longestPairLabel = 10
const widthOf = (label: string) =>
  [...label].reduce((sum, char) => sum + (/\p{Script=Han}|[，。（）、]/u.test(char) ? 2 : 1), 0)

const shortest = 2
/** Numbers, the last perhaps with words: they stand beside one another. */
const areNumbers = (options: FieldProps['options']) =>
  options.length > 4 && options.slice(0, -1).every(({ label }) => widthOf(label) <= shortest)

/** One of a few, as full-width cards; two short ones stand side by side, and numbers in rows. */
export function ChoiceField(props: FieldProps) {
  const { name, typed, error, options } = props
  const isPair = options.length === 2 && options.every(({ label }) => widthOf(label) <= longestPairLabel)
  return (
    <QuestionFrame kind="several" {...frameOf(props)}>
      <div
        className={['options', isPair && 'options--pair', areNumbers(options) && 'options--numbers']
          .filter(Boolean)
          .join(' ')}
      >
        {options.map(({ value, label }, index) => (
          <div key={value} className="usa-radio">
            <input
              className="usa-radio__input"
              type="radio"
              id={index === 0 ? name : `${name}_${value}`}
              name={name}
              value={value}
              defaultChecked={typed === value}
              aria-invalid={error ? true : undefined}
            />
            <label className="usa-radio__label" htmlFor={index === 0 ? name : `${name}_${value}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </QuestionFrame>
  )
}
