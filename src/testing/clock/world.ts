import type { Step } from './history.ts'

/** Something that happens at a moment of the device's two clocks; `mono` starts anew with each document. */
export interface Occurrence {
  mono: number
  wall: number
  what:
    | { kind: 'tick' | 'activity' | 'hide' | 'show' | 'pause' | 'go-on' | 'gone' | 'killed' | 'open' | 'end' }
    | { kind: 'turn'; words: number }
    | { kind: 'focus'; q: string }
}

const timerMs = 1_000
/** Where the steady clock of a document stands when its scripts begin. */
const atOpening = 50

/**
 * The physics of a history: what happens when, on which clock. A timer fires each second while the device runs, at once
 * where it is overdue, and waits for the steady clock where that stood still.
 */
export function world(history: readonly Step[]): Occurrence[] {
  const happened: Occurrence[] = []
  let [mono, wall] = [atOpening, 1_790_000_000_000]
  let due = mono + timerMs
  let [isHidden, isPaused] = [false, false]
  const happens = (what: Occurrence['what']) => happened.push({ mono, wall, what })

  function goTo(moment: number) {
    wall += moment - mono
    mono = moment
  }

  function tick() {
    while (due <= mono) due += timerMs
    happens({ kind: 'tick' })
  }

  function pass(ms: number, every: number | null) {
    const end = mono + ms
    let act = every === null ? Infinity : mono + every
    for (let next = Math.min(due, act); next <= end; next = Math.min(due, act)) {
      goTo(next)
      if (next === due) tick()
      if (next === act) {
        if (!isHidden) happens({ kind: 'activity' })
        act += every ?? Infinity
      }
    }
    goTo(end)
  }

  function open(gapMs: number) {
    wall += gapMs
    mono = atOpening
    due = mono + timerMs
    isHidden = false
    happens({ kind: 'open' })
  }

  const take: { [K in Step['kind']]: (step: Extract<Step, { kind: K }>) => void } = {
    pass: ({ ms, every }) => pass(ms, every),
    freeze: ({ ms }) => {
      goTo(mono + ms)
      if (due <= mono) tick()
    },
    stop: ({ ms }) => void (wall += ms),
    set: ({ ms }) => void (wall += ms),
    reload: ({ ms }) => {
      happens({ kind: 'gone' })
      open(ms)
    },
    kill: ({ ms }) => {
      happens({ kind: 'killed' })
      open(ms)
    },
    turn: ({ words }) => void (isHidden || happens({ kind: 'turn', words })),
    focus: ({ q }) => void (isHidden || happens({ kind: 'focus', q })),
    hide: () => {
      if (!isHidden) happens({ kind: 'hide' })
      isHidden = true
    },
    show: () => {
      if (isHidden) happens({ kind: 'show' })
      isHidden = false
    },
    pause: () => {
      if (!isPaused) happens({ kind: 'pause' })
      isPaused = true
    },
    'go-on': () => {
      if (isPaused) happens({ kind: 'go-on' })
      isPaused = false
    },
  }

  for (const step of history) (take[step.kind] as (step: Step) => void)(step)
  if (isHidden) happens({ kind: 'show' })
  happens({ kind: 'end' })
  return happened
}
