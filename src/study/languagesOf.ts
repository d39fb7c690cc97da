import type { StudyDefinition, StudyLanguage } from './study.ts'

/** The languages a study is offered in: those it has scenarios for. */
export function languagesOf({ scenarios }: Pick<StudyDefinition, 'scenarios'>): StudyLanguage[] {
  return (Object.keys(scenarios) as StudyLanguage[]).filter((lang) => (scenarios[lang]?.length ?? 0) > 0)
}
