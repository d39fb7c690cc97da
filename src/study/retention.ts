import type { StudyDefinition } from './study.ts'

/** From so long before on, whoever opens a study is told that its data will go: time to save what is to be published. */
export const warnBeforeMs = 30 * 24 * 3_600_000

/**
 * The moment at which the data of a study's participants are deleted: so many calendar months after its end, at the same
 * time of day (UTC), on the month's last day where it has no such day. Null while it hasn't ended, or where it keeps them
 * without an end.
 */
export function dataGoAt({ retentionMonths }: Pick<StudyDefinition, 'retentionMonths'>, endedAt: number | null) {
  if (retentionMonths === undefined || endedAt === null) return null
  const ended = new Date(endedAt)
  const month = ended.getUTCMonth() + retentionMonths
  const lastDay = new Date(Date.UTC(ended.getUTCFullYear(), month + 1, 0)).getUTCDate()
  const goes = new Date(endedAt)
  goes.setUTCFullYear(ended.getUTCFullYear(), month, Math.min(ended.getUTCDate(), lastDay))
  return goes.getTime()
}
