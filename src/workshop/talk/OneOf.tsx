import { useId } from 'react'

interface OneOfProps<V extends string | number> {
  legend: string
  /** What the legend means, in a sentence. */
  means?: string
  value: V
  choices: readonly V[]
  words: (value: V) => string
  choose: (value: V) => void
}

/** One of a few things to choose, all in sight: it acts at once. */
export function OneOf<V extends string | number>({ legend, means, value, choices, words, choose }: OneOfProps<V>) {
  const name = useId()
  return (
    <fieldset className="talk-one" aria-describedby={means ? `${name}-means` : undefined}>
      <legend>{legend}</legend>
      {means && (
        <p className="talk-means" id={`${name}-means`}>
          {means}
        </p>
      )}
      <div className="talk-choices">
        {choices.map((choice) => (
          <label key={choice}>
            <input type="radio" name={name} checked={choice === value} onChange={() => choose(choice)} />
            <span>{words(choice)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
