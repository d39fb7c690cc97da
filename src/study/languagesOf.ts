import { type StudyDefinition, type StudyLanguage, studyLanguages } from './study.ts'

/** The languages a study is offered in: those it has scenarios for. */
export function languagesOf({ scenarios }: Pick<StudyDefinition, 'scenarios'>): StudyLanguage[] {
  return (Object.keys(scenarios) as StudyLanguage[]).filter((lang) => (scenarios[lang]?.length ?? 0) > 0)
}

/** Whether a study is offered in every language there is. */
export const offersAll = (study: Pick<StudyDefinition, 'scenarios'>): boolean =>
  languagesOf(study).length === studyLanguages.length
