import { createContext, useContext } from 'react'

/** The id of the heading whose section a table stands in, where a screen has several sections alike. */
export const SectionHeading = createContext<string | undefined>(undefined)

/** For `aria-labelledby`: a region's own name with that of its section before it, so that each name comes once. */
export function useRegionName(id: string): string {
  const heading = useContext(SectionHeading)
  return heading === undefined ? id : `${heading} ${id}`
}
