import { Codes, describedBy, errorId } from '../../ui/QuestionFrame.tsx'
import type { FieldProps } from './field.ts'

/** A box to tick. */
export function AckField({ put, name, words, typed, error, codes }: FieldProps) {
  return (
    <div className={`question${error ? ' question--error' : ''}`}>
      {error && (
        <span className="usa-error-message" id={errorId(name)}>
          <span className="visually-hidden">{words.words.t('common:errorPrefix')} </span>
          {error}
        </span>
      )}
      {codes && <Codes codes={codes} />}
      <div className="options">
        <div className="usa-checkbox">
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id={name}
            name={name}
            value="yes"
            defaultChecked={typed === 'yes'}
            aria-describedby={describedBy(name, undefined, error)}
            aria-invalid={error ? true : undefined}
          />
          <label className="usa-checkbox__label" htmlFor={name}>
            {words.label(put)}
          </label>
        </div>
      </div>
    </div>
  )
}
