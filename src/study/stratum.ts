import type { StudyDefinition, StudyLanguage } from './study.ts'

/** Where there is one stratum for everybody. */
const everybody = 'all'

interface Person {
  lang: StudyLanguage
  device: string
}

/** The stratum that a person is allocated in, as the allocation spells it: `es|phone`, `es`, `all` (measurement B2). */
export function stratumOf({ strata = [] }: Pick<StudyDefinition, 'strata'>, { lang, device }: Person): string {
  const parts = [...(strata.includes('language') ? [lang] : []), ...(strata.includes('device') ? [device] : [])]
  return parts.join('|') || everybody
}
