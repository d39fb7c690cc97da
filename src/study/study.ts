import * as z from 'zod/mini'
import { code, formVersion } from './names.ts'
import { sequence } from './sequence.ts'

const scenarios = z.array(code).check(z.minLength(1))

/** What a study is: everything that decides what a participant of it meets. Kept as JSON, parsed when read. */
export const studyDefinition = z.strictObject({
  /** The word in the study's links, and its id in the store. */
  code,
  title: z.string(),
  kind: z.enum(['demo', 'study', 'room']),
  /** The form of each run, in order, where the visit has no sequence: all runs with one scenario. */
  forms: z.array(formVersion).check(z.minLength(1)),
  /** The sequences that a link may ask for. */
  sequences: z.optional(z.array(sequence)),
  /** How long participants should rest between two runs. Pages ask for a rest by it, and never name the minutes. */
  breakMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(240))),
  /** Scenarios handed out in turn, by the language of the visit; a language without scenarios isn't offered. */
  scenarios: z.strictObject({
    en: z.optional(scenarios),
    es: z.optional(scenarios),
    'zh-Hant': z.optional(scenarios),
    'zh-Hans': z.optional(scenarios),
  }),
  questionnaires: z.array(z.enum(['seq', 'umux-lite'])),
  /** Whether the answers of a pre-screener fill in the form after it (design 6.3); not, where it says nothing. */
  carryOver: z.optional(z.boolean()),
  /** What becomes of a run whose page was gone for more than a reload; `resume` within `maxGapMinutes`, else it ends. */
  resume: z.optional(
    z.strictObject({
      policy: z.enum(['resume', 'restart', 'block']),
      maxGapMinutes: z.int().check(z.minimum(1), z.maximum(1440)),
    }),
  ),
  /** The administrative limit of a run, in minutes of task time (measurement A7); none where the study says nothing. */
  limitMinutes: z.optional(z.int().check(z.minimum(1), z.maximum(1440))),
  /** Whether the optional background questions are asked. */
  background: z.boolean(),
  /** The study's people are invented, so many of them, from a seed, with this ratio among them; it is said wherever they are shown. */
  simulated: z.optional(
    z.strictObject({
      people: z.int().check(z.minimum(0), z.maximum(2_000)),
      ratio: z.number().check(z.minimum(0.1), z.maximum(100)),
      seed: z.int().check(z.minimum(0), z.maximum(2 ** 31)),
    }),
  ),
})
export type StudyDefinition = z.output<typeof studyDefinition>
export type StudyLanguage = keyof StudyDefinition['scenarios']
