import type { ReactNode } from 'react'
import type { Fate } from '../../forms/crosswalk.ts'

/** A sign for each fate that is told apart without colour and from the back of a room. */
const signs: Record<Fate, string> = {
  kept: '=',
  reworded: '≈',
  merged: '→',
  derived: '∴',
  postponed: '…',
  dropped: '×',
  added: '+',
}

/** What became of a question: its sign beside the word. */
export function FateMark({ fate, children }: { fate: Fate; children: ReactNode }) {
  return (
    <span className="fate" data-fate={fate}>
      <span className="fate-sign" aria-hidden="true">
        {signs[fate]}
      </span>
      {children}
    </span>
  )
}
