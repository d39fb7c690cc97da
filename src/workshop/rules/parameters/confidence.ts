import type { Source } from '../../../eligibility/parameters/parametersFile.ts'

/** How sure a number is: `a` two sources were read and agree, `b` one was, `c` it was worked out here. */
export const marks = ['a', 'b', 'c'] as const
export type Mark = (typeof marks)[number]

/** A source that was opened. A primary document read through transcriptions is named, and doesn't count. */
const wasRead = ({ how }: Source) => !/^(derived|primary, not opened)/.test(how)

/** The mark of a number with these sources. */
export function markOf(sources: readonly Source[]): Mark {
  const read = sources.filter(wasRead).length
  if (read >= 2) return 'a'
  return read === 1 ? 'b' : 'c'
}
