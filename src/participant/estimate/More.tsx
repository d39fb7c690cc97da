import type { ReactNode } from 'react'

/** Something that is one tap away. */
export const More = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="more">
    <summary>{title}</summary>
    <div className="more__body">{children}</div>
  </details>
)
