import type { ReactNode } from 'react'
import { useWords } from '../../i18n/useWords.ts'

interface SpecimenProps {
  /** The component's name. */
  of: string
  /** Its state, by its key in the gallery's words. */
  state?: string
  children: ReactNode
}

/** A component in one of its states. Each stands in a form of its own, so that round buttons don't untick each other. */
export function Specimen({ of, state, children }: SpecimenProps) {
  const { t } = useWords()
  return (
    <section>
      <h2 lang="en">
        <code>{of}</code> {state && t(`gallery:state.${state}`)}
      </h2>
      <form onSubmit={(event) => event.preventDefault()}>{children}</form>
    </section>
  )
}
