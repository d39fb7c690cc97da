import { indexOf, rightStop } from './places.ts'
import type { Stop, Walk } from './walk.ts'

/** The page to go back to after a change, and after the frontier has been cleared. */
export const afterChange = (walked: Walk, from: string, isSent: boolean): Stop | undefined => {
  const back = walked.path.find((stop) => stop.page === from)
  const { frontier } = walked
  if (frontier === 'end') return back ?? rightStop(walked, isSent)
  return back && indexOf(back, walked) <= indexOf(frontier, walked) ? back : frontier
}
