import { useEffect, useState } from 'react'

const second = 1_000

/** The time of day by `clock`, read again each second while `isRunning`. */
export function useNow(clock: () => number, isRunning: boolean): number {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    if (!isRunning) return undefined
    const read = () => setNow(clock())
    read()
    const timer = setInterval(read, second)
    return () => clearInterval(timer)
  }, [clock, isRunning])
  return isRunning ? now : clock()
}
