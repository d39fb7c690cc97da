import type { ReactNode } from 'react'

export interface Figure {
  /** With the unit. */
  name: string
  value: ReactNode
}

/** Numbers with their names, side by side. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="console-figures">
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
