import { type ReactNode, useId } from 'react'

interface TickProps {
  label: string
  children?: ReactNode
  isTicked: boolean
  tick: (isTicked: boolean) => void
}

/** A box to tick, as large as a thumb, with what it means under its name. */
export function Tick({ label, children, isTicked, tick }: TickProps) {
  const id = useId()
  return (
    <div className="talk-tick">
      <input
        id={id}
        type="checkbox"
        checked={isTicked}
        aria-describedby={children ? `${id}-means` : undefined}
        onChange={(event) => tick(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      {children && (
        <span className="talk-means" id={`${id}-means`}>
          {children}
        </span>
      )}
    </div>
  )
}
