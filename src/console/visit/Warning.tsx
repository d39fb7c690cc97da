import type { ReactNode } from 'react'

/** Something a reader of the numbers must know first. */
export function Warning({ children }: { children: ReactNode }) {
  return (
    <div className="console-warning">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M12 3 22 20H2Z" />
        <path d="M12 9v5M12 17v.5" />
      </svg>
      <div>{children}</div>
    </div>
  )
}
