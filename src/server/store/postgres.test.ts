// @vitest-environment node
import { afterAll, beforeAll, describe, it, onTestFinished } from 'vitest'
import { postgresIsInstalled, startPostgres, type TestPostgres } from '../testing/aPostgres.ts'
import { openStore } from './openStore.ts'
import { storeContract } from './store.contract.ts'

if (postgresIsInstalled()) contractOnPostgres()
else {
  process.stderr.write(
    '\nSKIPPED: the store was NOT tested on PostgreSQL, postgres and initdb are not on the path.\n\n',
  )
  it.skip('the store on PostgreSQL: postgres and initdb are not on the path')
}

function contractOnPostgres(): void {
  describe('with a server of its own', () => {
    let postgres: TestPostgres

    beforeAll(async () => {
      postgres = await startPostgres()
    }, 60_000)
    afterAll(() => postgres.stop())

    storeContract('PostgreSQL', async () => {
      const store = await openStore({ databaseUrl: await postgres.emptyDatabase(), dataDir: '' })
      onTestFinished(() => store.close())
      return store
    })
  })
}
