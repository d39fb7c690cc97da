import pg from 'pg'
import type { VisitName } from '../store/store.ts'
import { localNotices } from './localNotices.ts'
import type { Notices } from './notices.ts'

const channel = 'timetax_visits'
const roomChannel = 'timetax_rooms'
/** A payload has at most 8,000 bytes; a study's code has at most 64 characters and a visit's id 32. */
const visitsAPayload = 60
const reconnectMs = 1_000

/**
 * Notices between all servers of one PostgreSQL database by `LISTEN` and `NOTIFY`, on a connection of their own that is
 * made again when it breaks. A notice that is lost with a connection is made up for: on every new one everyone is told
 * to look again.
 */
export async function postgresNotices(databaseUrl: string): Promise<Notices> {
  const here = localNotices()
  let isClosed = false
  let client = await connect()

  async function connect(): Promise<pg.Client> {
    const made = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000, keepAlive: true })
    made.on('notification', ({ channel: heardOn, payload = '' }) => {
      if (heardOn === roomChannel) here.tellRoom(payload)
      else here.tell(readPayload(payload))
    })
    made.on('error', () => undefined)
    made.once('end', () => void reconnect())
    await made.connect()
    await made.query(`listen ${channel}`)
    await made.query(`listen ${roomChannel}`)
    return made
  }

  async function reconnect(): Promise<void> {
    if (isClosed) return
    try {
      client = await connect()
      here.tell([lookAgain])
      here.tellRoom('')
    } catch {
      setTimeout(() => void reconnect(), reconnectMs).unref()
    }
  }

  return {
    tell: (visits) => {
      for (const payload of payloads(visits)) {
        // Without a connection nobody can be told, and everybody is told to look again once there is one.
        client.query('select pg_notify($1, $2)', [channel, payload]).catch(() => undefined)
      }
    },
    listen: (hear) => here.listen(hear),
    tellRoom: (study) => {
      client.query('select pg_notify($1, $2)', [roomChannel, study]).catch(() => undefined)
    },
    listenToRooms: (hear) => here.listenToRooms(hear),
    close: async () => {
      isClosed = true
      await here.close()
      await client.end().catch(() => undefined)
    },
  }
}

/** Names no visit: whoever hears it reads everything he shows again. */
const lookAgain: VisitName = { study: '', sid: '' }

function payloads(visits: readonly VisitName[]): string[] {
  const portions = Array.from({ length: Math.ceil(visits.length / visitsAPayload) }, (_, index) =>
    visits.slice(index * visitsAPayload, (index + 1) * visitsAPayload),
  )
  return portions.map((portion) => portion.map(({ study, sid }) => `${study} ${sid}`).join('\n'))
}

function readPayload(payload: string): VisitName[] {
  return payload.split('\n').map((line) => {
    const [study = '', sid = ''] = line.split(' ')
    return { study, sid }
  })
}
