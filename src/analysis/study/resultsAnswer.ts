import * as z from 'zod/mini'
import { text } from '../../study/text.ts'
import { packedStudy } from './packedStudy.ts'
import { studyFacts } from './studyData.ts'

const count = z.number()

/**
 * `GET /api/console/studies/:study/results`. While a study is under way only counts, the margin of error and what
 * disturbed a clock are told: whoever sees the ratio grow stops when it pleases (measurement B5).
 */
export const resultsAnswer = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('hidden'),
    /** Nothing of a demonstration is ever analysed, nor of a study before it is frozen; else people are missing. */
    why: z.enum(['demo', 'not-frozen', 'under-way']),
    study: studyFacts,
    flow: z.strictObject({
      began: count,
      analysed: count,
      completedAll: count,
      pilots: count,
      removedRuns: count,
      disturbedRuns: count,
    }),
    /** People who are done, and how wide the interval would be: divided and multiplied by it. */
    people: count,
    margin: z.nullable(count),
  }),
  z.strictObject({
    state: z.literal('open'),
    /** Planned number or stopping rule reached, or a look that was logged. */
    by: z.enum(['plan', 'look']),
    data: packedStudy,
  }),
  /** The study has one form, or none that can be compared. */
  z.strictObject({ state: z.literal('nothing-to-compare') }),
])
export type ResultsAnswer = z.output<typeof resultsAnswer>

/** `POST /api/console/studies/:study/looks`, owner only: looks before the study allows it, for a reason that is kept. */
export const newLook = z.strictObject({ reason: text(300) })
