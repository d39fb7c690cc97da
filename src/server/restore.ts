import type { Config } from './config.ts'
import { restorePostgres } from './store/postgresBackUp.ts'
import { restoreSqlite } from './store/sqliteBackUp.ts'

/** Puts a back-up in the place of the data the settings name. Throws `StartError` if it can't; then nothing has changed. */
export async function restore(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  file: string,
  options: { replace: boolean },
): Promise<void> {
  if (config.databaseUrl === null) restoreSqlite(config.dataDir, file, options)
  else await restorePostgres(config.databaseUrl, file, options)
}
