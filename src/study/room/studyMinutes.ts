import * as z from 'zod/mini'
import { code } from '../names.ts'
import { text } from '../text.ts'

const minutes = z.number().check(z.gt(0), z.lt(100_000))

/** The minutes of a study's form as its analysis sums them up: no time of anybody is in it. */
const formMinutes = z.strictObject({
  /** Runs that it rests on. */
  n: z.int().check(z.minimum(1)),
  /** Arithmetic: totals are sums. */
  mean: minutes,
  geometricMean: minutes,
  /** Of the arithmetic mean at 95 %, modified Cox; null where it can't be estimated. */
  interval: z.nullable(z.strictObject({ lower: minutes, upper: minutes })),
})
export type FormMinutes = z.output<typeof formMinutes>

/** A study's minutes, to count with in a room. */
export const studyMinutes = z.strictObject({
  code,
  title: text(200),
  /** Its people are invented, which is said wherever its minutes are. */
  isSimulated: z.boolean(),
  long: formMinutes,
  simplified: formMinutes,
})
export type StudyMinutes = z.output<typeof studyMinutes>

/**
 * `GET /api/console/studies/:study/minutes`, observers, moderators and owner: a study's minutes once it has its planned people or
 * its stopping rule lets go; until then why not, and nothing else. A look before that opens results to whoever looked and not
 * to a room.
 */
export const studyMinutesAnswer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('open'), minutes: studyMinutes }),
  z.strictObject({ state: z.literal('hidden'), why: z.enum(['demo', 'not-frozen', 'under-way', 'no-times']) }),
])
export type StudyMinutesAnswer = z.output<typeof studyMinutesAnswer>
