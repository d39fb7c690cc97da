import type { Sequence } from './sequence.ts'
import type { StudyDefinition, StudyLanguage } from './study.ts'

/** The scenario a link asked for, if the study has it in any language; else null. */
export function scenarioAsked(study: StudyDefinition, asked: string | undefined): string | null {
  if (asked === undefined) return null
  const known = Object.values(study.scenarios).some((scenarios) => scenarios?.includes(asked))
  return known ? asked : null
}

/** The sequence a link asked for, if the study has it; else null. */
export function sequenceAsked(study: StudyDefinition, asked: string | undefined): Sequence | null {
  return study.sequences?.find(({ id }) => id === asked) ?? null
}

/**
 * The scenario of the visit that takes `place` (0, 1, 2 …) among the study's visits in this language: the language's
 * scenarios in turn. Null if the study isn't offered in the language.
 */
export function scenarioInTurn(study: StudyDefinition, lang: StudyLanguage, place: number): string | null {
  const scenarios = study.scenarios[lang]
  if (!scenarios) return null
  return scenarios[place % scenarios.length] ?? null
}
