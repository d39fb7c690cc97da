import * as fc from 'fast-check'

/** What befalls a participant at a device. Milliseconds of the world's time. */
export type Step =
  /** Time passes; the participant acts every so often, or never. */
  | { kind: 'pass'; ms: number; every: number | null }
  /** Nothing runs but both clocks: asleep, a frozen tab, a blocked thread. */
  | { kind: 'freeze'; ms: number }
  /** Asleep with the steady clock stopped, as on macOS and Linux. */
  | { kind: 'stop'; ms: number }
  /** Somebody sets the wall clock. */
  | { kind: 'set'; ms: number }
  /** The page is loaded again, properly or after its tab was killed. */
  | { kind: 'reload' | 'kill'; ms: number }
  | { kind: 'turn'; words: number }
  | { kind: 'focus'; q: (typeof questions)[number] }
  | { kind: 'hide' | 'show' | 'pause' | 'go-on' }

/** The questions of every page. */
export const questions = ['first-name', 'last-name'] as const

const upTo = (max: number) => fc.integer({ min: 1, max })
/** Around the borders of the rules as often as anywhere. */
const near = (border: number, max: number) =>
  fc.oneof(upTo(max), fc.integer({ min: border - 3, max: border + 3 }), upTo(2 * border))

const pass: fc.Arbitrary<Step> = fc
  .tuple(upTo(150_000), fc.option(fc.integer({ min: 250, max: 40_000 })))
  .map(([ms, every]) => ({ kind: 'pass', ms, every }))

const incident: fc.Arbitrary<Step> = fc.oneof(
  near(5_000, 120_000).map((ms): Step => ({ kind: 'freeze', ms })),
  near(2_000, 900_000).map((ms): Step => ({ kind: 'stop', ms })),
  fc.tuple(near(2_000, 3_600_000), fc.boolean()).map(([ms, back]): Step => ({ kind: 'set', ms: back ? -ms : ms })),
  fc.tuple(near(10_000, 60_000), fc.boolean()).map(([ms, dies]): Step => ({ kind: dies ? 'kill' : 'reload', ms })),
  fc.nat({ max: 300 }).map((words): Step => ({ kind: 'turn', words })),
  fc.constantFrom(...questions).map((q): Step => ({ kind: 'focus', q })),
  fc.constantFrom('hide', 'show', 'pause', 'go-on').map((kind): Step => ({ kind })),
)

/** About 45 minutes with twenty or more incidents; time passes between most of them, and some fall together. */
export const histories: fc.Arbitrary<Step[]> = fc
  .array(fc.tuple(incident, fc.option(pass, { freq: 4 })), { minLength: 20, maxLength: 50 })
  .map((pairs) => pairs.flatMap(([first, then]) => (then ? [first, then] : [first])))
