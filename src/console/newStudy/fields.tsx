import { type ReactNode, useId } from 'react'

interface FieldProps {
  label: string
  hint?: string
}

/** One line, or with `rows` several. */
export function TextInput({
  label,
  hint,
  value,
  change,
  rows,
  lang,
}: FieldProps & { value: string; change: (value: string) => void; rows?: number; lang?: string }) {
  const id = useId()
  const shared = { id, value, lang, 'aria-describedby': hint ? `${id}-hint` : undefined, className: 'console-input' }
  return (
    <div className="console-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="console-hint">
          {hint}
        </p>
      )}
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => change(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => change(event.target.value)} />
      )}
    </div>
  )
}

/** A number as it is typed; what is no number is nothing. */
export function NumberInput({
  label,
  hint,
  value,
  change,
  min,
  max,
  step = 1,
}: FieldProps & {
  value: number | undefined
  change: (value: number | undefined) => void
  min: number
  max: number
  step?: number
}) {
  const id = useId()
  return (
    <div className="console-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="console-hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        className="console-input console-input--number"
        type="number"
        {...{ min, max, step }}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value === undefined || Number.isNaN(value) ? '' : value}
        onChange={(event) => change(event.target.value === '' ? undefined : event.target.valueAsNumber)}
      />
    </div>
  )
}

/** One of several, all in sight. */
export function Radios<V extends string>({
  label,
  value,
  choices,
  words,
  change,
}: {
  label: string
  value: V
  choices: readonly V[]
  words: (value: V) => ReactNode
  change: (value: V) => void
}) {
  const name = useId()
  return (
    <fieldset className="console-choices">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice} className="console-check">
          <input type="radio" name={name} checked={choice === value} onChange={() => change(choice)} />
          <span>{words(choice)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Any of several, kept in the order in which they are offered. */
export function Checks<V extends string>({
  label,
  hint,
  value,
  choices,
  words,
  change,
}: FieldProps & {
  value: readonly V[]
  choices: readonly V[]
  words: (value: V) => ReactNode
  change: (value: V[]) => void
}) {
  const put = (choice: V, isOn: boolean) =>
    change(choices.filter((one) => (one === choice ? isOn : value.includes(one))))
  return (
    <fieldset className="console-choices">
      <legend>{label}</legend>
      {hint && <p className="console-hint">{hint}</p>}
      {choices.map((choice) => (
        <label key={choice} className="console-check">
          <input
            type="checkbox"
            checked={value.includes(choice)}
            onChange={(event) => put(choice, event.target.checked)}
          />
          <span>{words(choice)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Yes or no. */
export function Check({ label, value, change }: { label: string; value: boolean; change: (value: boolean) => void }) {
  return (
    <label className="console-check">
      <input type="checkbox" checked={value} onChange={(event) => change(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
