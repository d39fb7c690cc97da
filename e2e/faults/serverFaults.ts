import { batches } from './batches.ts'
import type { Fault } from './fault.ts'
import { outcomeOf } from './figure.ts'
import { killsOnPostgres, killsOnSqlite } from './kills.ts'
import { twoServers } from './twoServers.ts'

const killed =
  'Killed means `kill -9` of the server at a random moment while eight devices send to it as fast as it answers; every commit is flushed to the disk. An event counts as acknowledged when a device has read the answer.'

/** What is done to the server. */
export const serverFaults: Fault[] = [
  { name: 'kills-sqlite', about: killed, run: async () => outcomeOf(await killsOnSqlite(100)) },
  { name: 'kills-postgres', about: killed, run: async () => outcomeOf(await killsOnPostgres(100)) },
  {
    name: 'batches',
    about: 'Batches sent twice, out of order, overlapping, cut off in the middle, with nonsense in them.',
    run: async () => outcomeOf(await batches(100)),
  },
  {
    name: 'two-servers',
    about: 'Two servers on one PostgreSQL at once.',
    run: async () => outcomeOf(await twoServers(30)),
  },
]
