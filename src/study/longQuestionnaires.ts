import type { Questionnaire } from './instruments.ts'

/** Questionnaires of a few items, whose words every visit has. */
export type ShortQuestionnaire = 'seq' | 'umux-lite'
/** Questionnaires that a visit fetches where its study asks them. */
export type LongQuestionnaire = Exclude<Questionnaire, ShortQuestionnaire>

export const isLong = (asked: Questionnaire): asked is LongQuestionnaire => asked !== 'seq' && asked !== 'umux-lite'
