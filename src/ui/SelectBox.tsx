import { useId } from 'react'

interface SelectBoxProps<Value extends string> {
  label: string
  value: Value
  choices: readonly Value[]
  words: (value: Value) => string
  choose: (value: Value) => void
}

/** A labelled list to choose exactly one thing from; `Choice` is for one or nothing. */
export function SelectBox<Value extends string>({ label, value, choices, words, choose }: SelectBoxProps<Value>) {
  const id = useId()
  return (
    <div className="choice-list">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.target.value)
          if (chosen !== undefined) choose(chosen)
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}
