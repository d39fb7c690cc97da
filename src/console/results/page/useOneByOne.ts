import { useEffect, useState } from 'react'

/** How many of `all` parts to show: one more with every turn, so that a tap never waits for more than one to be drawn. */
export function useOneByOne(all: number): number {
  const [shown, setShown] = useState(1)
  useEffect(() => {
    if (shown >= all) return undefined
    const turn = setTimeout(() => setShown(shown + 1))
    return () => clearTimeout(turn)
  }, [shown, all])
  return shown
}
