interface OptionCardsProps {
  name: string
  label: string
  hint?: string
  options: readonly { value: string; label: string }[]
  className?: string
}

/** One of a few, for questions that belong to no form: about the participant, about the visit. */
export const OptionCards = ({ name, label, hint, options, className = 'options' }: OptionCardsProps) => (
  <fieldset className="question">
    <legend className="usa-legend">{label}</legend>
    {hint && <span className="usa-hint">{hint}</span>}
    <div className={className}>
      {options.map(({ value, label: text }) => (
        <div className="usa-radio" key={value}>
          <input className="usa-radio__input" type="radio" id={`${name}_${value}`} name={name} value={value} />
          <label className="usa-radio__label" htmlFor={`${name}_${value}`}>
            {text}
          </label>
        </div>
      ))}
    </div>
  </fieldset>
)
