import * as z from 'zod/mini'
import { type Locale, locales } from '../instrumentation/locale.ts'
import { questionnaires } from './instruments.ts'
import { code, formVersion } from './names.ts'
import { scopeSegments } from './scope.ts'
import { sequence } from './sequence.ts'
import { text } from './text.ts'

const scenarios = z.array(code).check(z.minLength(1), z.maxLength(50))
const consentText = text(8000)

/** How people are divided among forms (measurement B1). */
export const designs = ['crossover', 'between', 'single', 'arms'] as const
/** What people are divided by before they are allocated (measurement B2). */
export const strata = ['language', 'device'] as const
export const studyLanguages = locales
/** Whether a helper sits beside the applicant: where one is there she says so on the consent page, or in every visit. */
export const helperModes = ['asked', 'always'] as const
export const devices = ['phone', 'tablet', 'desktop'] as const
/** When the ratio may be looked at before the planned number of people (measurement B5; `levelOfLook`). */
export const stoppingRules = ['none', 'precision', 'one-look-at-half'] as const
/** The most people a study may plan for. */
export const mostPeople = 2_000

/** What a study is: everything that decides what a participant of it meets. Kept as JSON, parsed when read. */
export const studyDefinition = z.strictObject({
  /** The word in the study's links, and its id in the store. */
  code,
  title: text(120),
  kind: z.enum(['demo', 'study', 'room']),
  /** The form of each run, in order, where the visit has no sequence: all runs with one scenario. */
  forms: z.array(formVersion).check(z.minLength(1)),
  /** The sequences that a link may ask for. */
  sequences: z.optional(z.array(sequence)),
  /** How long participants should rest between two runs. Pages ask for a rest by it, and never name the minutes. */
  breakMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(240))),
  /** Scenarios handed out in turn, by the language of the visit; a language without scenarios isn't offered. */
  scenarios: z.partialRecord(z.enum(studyLanguages), scenarios),
  questionnaires: z.array(z.enum(questionnaires)),
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
  /** Several people use one device: it keeps nothing of one that the next could find. */
  kiosk: z.optional(z.boolean()),
  /** A helper may sit beside the applicant, which marks the visit; nobody, where it says nothing. Never a name. */
  helper: z.optional(z.enum(helperModes)),

  /** What the study wants to know, in a sentence. */
  question: z.optional(text(500)),
  /** Who takes part, how they are found, and what they get for it. */
  population: z.optional(text(1000)),
  /** The ratio of long to simplified that is tested, and the factor within which it counts as the same. */
  claim: z.optional(
    z.strictObject({
      ratio: z.number().check(z.minimum(0.1), z.maximum(100)),
      within: z.number().check(z.minimum(1.01), z.maximum(4)),
    }),
  ),
  design: z.optional(z.enum(designs)),
  /**
   * What people are allocated to, in the order that the allocation counts (measurement B2). A visit to a study with arms
   * gets one of them, and no link can ask for another.
   */
  arms: z.optional(z.array(sequence).check(z.minLength(1), z.maxLength(12))),
  /** None: everybody is one stratum. */
  strata: z.optional(z.array(z.enum(strata))),
  /** Kinds of device that may take part; all, where it says nothing. */
  devices: z.optional(z.array(z.enum(devices)).check(z.minLength(1))),
  /** The planned number of people in all; nobody more may join once it is reached. */
  target: z.optional(z.int().check(z.minimum(1), z.maximum(mostPeople))),
  stopping: z.optional(z.enum(stoppingRules)),
  /** The segments whose task time is the primary measure; form and signature where it says nothing (design 6.5). */
  scope: z.optional(z.array(z.enum(scopeSegments)).check(z.minLength(1))),
  /** Months that the data are kept after the study has ended. */
  retentionMonths: z.optional(z.int().check(z.minimum(1), z.maximum(240))),
  /** The study's own consent text, paragraphs divided by an empty line; the shipped one in a language without. */
  consent: z.optional(z.partialRecord(z.enum(studyLanguages), consentText)),

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
export type StudyLanguage = Locale
export type Design = (typeof designs)[number]

/** Being prepared; fixed, and counting; over. A visit before freezing is a pilot (design 11). */
export const studyStates = ['draft', 'frozen', 'ended'] as const
export type StudyState = (typeof studyStates)[number]
