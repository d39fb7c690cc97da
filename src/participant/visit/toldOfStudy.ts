import type { Locale } from '../../i18n/locale.ts'
import type { VisitPlan } from '../../study/api.ts'

/** What the server tells with a study's page, where it isn't what all studies have. */
export interface StudyTold {
  /** The study's own consent text, in the languages that have one. */
  consent?: Partial<Record<Locale, string>>
  /** A helper may sit beside the participant, or always does. */
  helper?: VisitPlan['helper']
  /** The languages it is offered in, where they aren't all. */
  languages?: VisitPlan['languages']
  /** Why nobody can begin here. */
  closed?: string
}

/** Reads what came with the page. */
export function toldOfStudy(): StudyTold {
  try {
    return JSON.parse(document.getElementById('study')?.textContent ?? '{}') as StudyTold
  } catch {
    return {}
  }
}
