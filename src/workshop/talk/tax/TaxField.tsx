import { useId } from 'react'

interface TaxFieldProps {
  label: string
  hint: string
  fault?: string
  isNumber: boolean
  /** More than that a room doesn't keep. */
  most: number
  value: string
  type: (value: string) => void
}

/** One thing the tax is reckoned from; what is wrong with it stands right under it. */
export function TaxField({ label, hint, fault, isNumber, most, value, type }: TaxFieldProps) {
  const id = useId()
  return (
    <div className="talk-field">
      <label htmlFor={id}>{label}</label>
      <span className="talk-means" id={`${id}-hint`}>
        {hint}
      </span>
      <input
        id={id}
        type="text"
        inputMode={isNumber ? 'decimal' : 'text'}
        autoComplete="off"
        maxLength={most}
        aria-describedby={`${id}-hint ${id}-fault`}
        aria-invalid={fault ? true : undefined}
        value={value}
        onChange={(event) => type(event.target.value)}
      />
      <span className="talk-fault" id={`${id}-fault`} aria-live="polite">
        {fault}
      </span>
    </div>
  )
}
