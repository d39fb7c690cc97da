import { type ReactNode, useId } from 'react'

interface FieldProps {
  label: string
  hint?: string
  /** What is wrong and what to do. */
  fault?: string
  /** The control, given its id and what describes it. */
  children: (control: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}

/** A labelled control with its hint, and what is wrong with it right beside. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId()
  const parts = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className="rules-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="rules-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, 'aria-describedby': parts || undefined, 'aria-invalid': fault ? true : undefined })}
      <span className="rules-fault" id={`${id}-fault`} aria-live="polite">
        {fault}
      </span>
    </div>
  )
}
