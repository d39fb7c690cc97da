import { useEffect, useRef, useState } from 'react'

/** So long nobody has touched the device before it asks whether somebody is there, and so long it waits for a word. */
export const idleMs = 5 * 60_000
export const warningMs = 60_000
const lookEveryMs = 1_000

const activity = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll'] as const
/** What says, when asked, that somebody is there: a sleeve that brushes the mouse does not. */
const presses = ['pointerdown', 'keydown'] as const

interface Idle {
  /** Nothing counts as idle meanwhile, such as a moderator's pause. */
  isResting: boolean
  /** Nobody answered. */
  onLeft: () => void
}

/**
 * Watches for a device that was left. By the wall clock, because a device that slept has run no timers.
 * @returns whether to ask if somebody is there; any press answers
 */
export function useIdle({ isResting, onLeft }: Idle): boolean {
  const [isAsking, setAsking] = useState(false)
  const latest = useRef({ isResting, onLeft })
  useEffect(() => {
    latest.current = { isResting, onLeft }
  })
  useEffect(() => {
    let since = Date.now()
    let asks = false
    const ask = (now: boolean) => {
      asks = now
      setAsking(now)
    }
    const look = () => {
      const { isResting: rests, onLeft: leave } = latest.current
      if (rests) since = Date.now()
      const idle = Date.now() - since
      if (idle >= idleMs + warningMs) leave()
      else if (idle >= idleMs !== asks) ask(!asks)
    }
    const note = ({ type }: Event) => {
      if (asks && !presses.some((press) => press === type)) return
      since = Date.now()
      if (asks) ask(false)
    }
    const timer = setInterval(look, lookEveryMs)
    for (const type of activity) document.addEventListener(type, note, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      for (const type of activity) document.removeEventListener(type, note, { capture: true })
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return isAsking
}
