import type { ChangeEvent } from 'react'
import { QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'
import { frameOf } from './frameOf.ts'

/** Ticking "none" unticks the others, and the other way round. */
function keepNoneAlone({ currentTarget }: ChangeEvent<HTMLInputElement>) {
  if (!currentTarget.checked || !currentTarget.form) return
  const boxes = currentTarget.form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(currentTarget.name)}"]`)
  for (const box of boxes) {
    if (box !== currentTarget && (box.value === 'none') !== (currentTarget.value === 'none')) box.checked = false
  }
}

/** Any of a few, as full-width cards. */
export function ChoicesField(props: FieldProps) {
  const { name, typed, error, options } = props
  const ticked = Array.isArray(typed) ? (typed as string[]) : []
  const hasNone = options.some(({ value }) => value === 'none')
  return (
    <QuestionFrame kind="several" {...frameOf(props)}>
      <div className="options">
        {options.map(({ value, label }, index) => (
          <div key={value} className="usa-checkbox">
            <input
              className="usa-checkbox__input"
              type="checkbox"
              id={index === 0 ? name : `${name}_${value}`}
              name={name}
              value={value}
              defaultChecked={ticked.includes(value)}
              onChange={hasNone ? keepNoneAlone : undefined}
              aria-invalid={error ? true : undefined}
            />
            <label className="usa-checkbox__label" htmlFor={index === 0 ? name : `${name}_${value}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
    </QuestionFrame>
  )
}
