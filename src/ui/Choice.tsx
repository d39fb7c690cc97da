import { useId } from 'react'

interface ChoiceProps {
  label: string
  /** What the empty choice is called. */
  none: string
  value: string
  choices: readonly string[]
  words: (value: string) => string
  choose: (value: string) => void
}

/** A labelled list to choose one thing or nothing from; it acts at once. */
export function Choice({ label, none, value, choices, words, choose }: ChoiceProps) {
  const id = useId()
  return (
    <div className="choice-list">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    </div>
  )
}
