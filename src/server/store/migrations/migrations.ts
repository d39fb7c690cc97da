import type { Migration } from 'kysely'
import { firstTables } from './0001FirstTables.ts'
import { accountsAndSummariesDue } from './0002AccountsAndSummariesDue.ts'
import { imports } from './0003Imports.ts'
import { studyLife } from './0004StudyLife.ts'
import { moderation } from './0005Moderation.ts'
import { keepingAndUndoing } from './0007KeepingAndUndoing.ts'
import { recordsAndLooks } from './0006RecordsAndLooks.ts'
import { rooms } from './0008Rooms.ts'

/** Every change of the tables, run in order of name, each once. One that has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': firstTables,
  '0002-accounts-and-summaries-due': accountsAndSummariesDue,
  '0003-imports': imports,
  '0004-study-life': studyLife,
  '0005-moderation': moderation,
  '0006-records-and-looks': recordsAndLooks,
  '0007-keeping-and-undoing': keepingAndUndoing,
  '0008-rooms': rooms,
}
