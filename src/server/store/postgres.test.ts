// @vitest-environment node
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { demoStudy } from '../../study/demoStudy.ts'
import { storeTrouble } from '../storeTrouble.ts'
import { aPostgres, hasPostgres, type TestPostgres } from '../testing/aPostgres.ts'
import { withoutPostgres } from '../testing/withoutPostgres.ts'
import { openStore } from './openStore.ts'
import { moderationContract } from './moderation.contract.ts'
import { roomsContract } from './rooms.contract.ts'
import { storeContract } from './store.contract.ts'

if (hasPostgres()) onPostgres()
else withoutPostgres('the store')

function onPostgres(): void {
  describe('with a server', () => {
    let postgres: TestPostgres

    beforeAll(async () => {
      postgres = await aPostgres()
    }, 60_000)
    afterAll(() => postgres.stop(), 60_000)

    async function aStore(databaseUrl?: string) {
      const store = await openStore({ databaseUrl: databaseUrl ?? (await postgres.emptyDatabase()), dataDir: '' })
      onTestFinished(() => store.close())
      return store
    }

    storeContract('PostgreSQL', () => aStore())
    moderationContract('PostgreSQL', () => aStore())
    roomsContract('PostgreSQL', () => aStore())

    it('says what is wrong when the database can only be read, and can be read all the same', async () => {
      const databaseUrl = await postgres.emptyDatabase()
      await (await aStore(databaseUrl)).keepStudy(demoStudy, 1)
      const client = new pg.Client({ connectionString: databaseUrl })
      await client.connect()
      await client.query(`alter database ${client.database} set default_transaction_read_only = on`)
      await client.end()

      const store = await aStore(databaseUrl)
      const error: unknown = await store.countDeclined('demo').catch((reason: unknown) => reason)
      expect(storeTrouble(error)).toMatchObject({ status: 503, code: 'read-only' })
      expect(await store.study('demo')).not.toBeNull()
    })
  })
}
