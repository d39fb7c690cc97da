import { useState } from 'react'
import { partName } from '../../questions/inputs.ts'
import type { TypedYesNoText } from '../../questions/kinds/yesNoText.ts'
import { QuestionFrame } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from '../fields/field.ts'
import { frameOf } from '../fields/frameOf.ts'

/** Yes or no, and with a yes a line about it. */
export function YesNoTextField(props: FieldProps) {
  const { name, words, typed, error, options } = props
  const { is = '', text = '' } = (typed ?? {}) as Partial<TypedYesNoText>
  const [chosen, setChosen] = useState(is)
  const textName = partName(name, 'text')
  return (
    <QuestionFrame kind="several" {...frameOf(props)}>
      <div className="options options--pair">
        {options.map(({ value, label }, index) => (
          <div key={value} className="usa-radio">
            <input
              className="usa-radio__input"
              type="radio"
              id={index === 0 ? name : `${name}_${value}`}
              name={name}
              value={value}
              defaultChecked={is === value}
              onChange={() => setChosen(value)}
              aria-invalid={error ? true : undefined}
            />
            <label className="usa-radio__label" htmlFor={index === 0 ? name : `${name}_${value}`}>
              {label}
            </label>
          </div>
        ))}
      </div>
      {chosen === 'yes' && (
        <div className="if-yes">
          <label className="usa-label" htmlFor={textName}>
            {words.words.t('portal:ifYes')}
          </label>
          <input className="usa-input" id={textName} name={textName} defaultValue={text} autoComplete="off" />
        </div>
      )}
    </QuestionFrame>
  )
}
