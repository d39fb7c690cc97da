import { Migrator, type Kysely } from 'kysely'
import { accountQueries } from './accountQueries.ts'
import { annotationQueries } from './annotationQueries.ts'
import { commandQueries } from './commandQueries.ts'
import type { Dialect } from './dialect.ts'
import { eventQueries } from './eventQueries.ts'
import { flowQueries } from './flowQueries.ts'
import { liveQueries } from './liveQueries.ts'
import { messageQueries } from './messageQueries.ts'
import { migrations } from './migrations/migrations.ts'
import { resultQueries } from './resultQueries.ts'
import { retentionQueries } from './retentionQueries.ts'
import { joinQueries } from './joinQueries.ts'
import { roomActionQueries } from './roomActionQueries.ts'
import { roomKeepingQueries } from './roomKeepingQueries.ts'
import { roomQueries } from './roomQueries.ts'
import type { Store } from './store.ts'
import { studyLifeQueries } from './studyLifeQueries.ts'
import { studyQueries } from './studyQueries.ts'
import type { Tables } from './tables.ts'
import { visitListQueries } from './visitListQueries.ts'
import { visitQueries } from './visitQueries.ts'

/** The store over either database. */
export function sqlStore(db: Kysely<Tables>, dialect: Dialect): Store {
  return {
    ...studyQueries(db),
    ...studyLifeQueries(db, dialect),
    ...joinQueries(db),
    ...visitQueries(db, dialect),
    ...eventQueries(db, dialect),
    ...visitListQueries(db),
    ...commandQueries(db),
    ...messageQueries(db),
    ...annotationQueries(db),
    ...liveQueries(db),
    ...flowQueries(db),
    ...retentionQueries(db, dialect),
    ...accountQueries(db),
    ...resultQueries(db),
    ...roomQueries(db),
    ...roomKeepingQueries(db, dialect),
    ...roomActionQueries(db),
    check: () => dialect.check(),
    migrate: () => migrate(db),
    close: () => db.destroy(),
  }
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
