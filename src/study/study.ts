import * as z from 'zod/mini'

const code = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
const scenarios = z.array(code).check(z.minLength(1))

/** What a study is: everything that decides what a participant of it meets. Kept as JSON, parsed when read. */
export const studyDefinition = z.strictObject({
  /** The word in the study's links, and its id in the store. */
  code,
  title: z.string(),
  kind: z.enum(['demo', 'study', 'room']),
  /** The form of each run, in order: `id@version`. */
  forms: z.array(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*@\d{1,6}$/))).check(z.minLength(1)),
  /** Scenarios handed out in turn, by the language of the visit; a language without scenarios isn't offered. */
  scenarios: z.strictObject({
    en: z.optional(scenarios),
    es: z.optional(scenarios),
    'zh-Hant': z.optional(scenarios),
    'zh-Hans': z.optional(scenarios),
  }),
  questionnaires: z.array(z.enum(['seq', 'umux-lite'])),
  /** Whether the optional background questions are asked. */
  background: z.boolean(),
})
export type StudyDefinition = z.output<typeof studyDefinition>
export type StudyLanguage = keyof StudyDefinition['scenarios']
