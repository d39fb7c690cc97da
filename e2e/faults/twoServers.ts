import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { startPostgres } from '../../src/server/testing/aPostgres.ts'
import { someEvents } from '../../src/server/testing/aVisit.ts'
import { LiveStream } from '../../src/server/testing/liveStream.ts'
import { visitList, visitsChanged } from '../../src/study/api.ts'
import { type Server, startServer } from '../support/server.ts'
import { begins, sends } from './devices.ts'
import { type Figure, never, some } from './figure.ts'
import { look } from './kept.ts'

const visits = 20
const patienceMs = 10_000

/**
 * Two servers on one PostgreSQL: devices send each batch to one of them or, as after a lost answer, to both at once; a
 * console on each must hear of everything and show the same. Then one of them is killed and the devices go on with the
 * other.
 */
export async function twoServers(rounds: number): Promise<Figure[]> {
  const postgres = await startPostgres({ fsync: true })
  const servers: Server[] = []
  const acknowledged = new Map<number, Set<number>>()
  try {
    const databaseUrl = await postgres.emptyDatabase()
    // Both at once on an empty database: only one may make the tables and the passphrase.
    servers.push(...(await Promise.all([startServer({ databaseUrl }), startServer({ databaseUrl })])))
    const [a, b] = servers
    if (!a || !b) throw new Error('no servers')
    const passphrase = a.passphrase || b.passphrase
    const passphrases = [a, b].filter((server) => server.passphrase !== '').length
    const streams = await Promise.all([a, b].map((server) => LiveStream.open(server.url, passphrase)))
    const heard = streams.map(() => new Set<string>())
    const hearing = streams.map((stream, index) => hearOf(stream, heard[index] ?? new Set()))

    const device = async (visit: number, isAlive: (server: Server) => boolean) => {
      const known = acknowledged.get(visit) ?? new Set<number>()
      acknowledged.set(visit, known)
      for (let round = 0; round < rounds; round += 1) {
        const to = [a, b].filter(
          (server, index) => isAlive(server) && ((round + visit) % 3 === 2 || (round + visit) % 3 === index),
        )
        const events = someEvents(visit, 20, 1 + known.size)
        const receipts = await Promise.all(to.map((server) => sends(server.url, visit, events)))
        for (const seq of receipts.flat()) if (seq !== null) known.add(seq)
      }
    }
    const all = Array.from({ length: visits }, (_, index) => index + 1)
    await Promise.all(all.map((visit) => begins(visit % 2 ? a.url : b.url, visit)))
    await Promise.all(all.map((visit) => device(visit, () => true)))

    const deadline = Date.now() + patienceMs
    while (Date.now() < deadline && heard.some((sids) => sids.size < visits)) await wait(50)
    const unheard = heard.reduce((sum, sids) => sum + visits - sids.size, 0)
    const lists = await Promise.all([a, b].map((server) => list(server.url, passphrase)))
    const isSame = isDeepStrictEqual(lists[0], lists[1])

    await b.stop('SIGKILL')
    await Promise.all(all.map((visit) => device(visit, (server) => server === a)))
    for (const stream of streams) stream.close()
    await Promise.allSettled(hearing)
    await a.stop()
    const found = await look({ databaseUrl, dataDir: '' }, acknowledged)
    return [
      { what: 'Two servers that start at once: passphrases made', value: passphrases, isRight: passphrases === 1 },
      some('Events acknowledged by two servers on one PostgreSQL', found.acknowledged),
      never('Of these lost, one of them killed on the way', found.lost),
      never('Events doubled', found.doubled),
      never('Visits that a console on the other server did not hear of', unheard),
      never('Consoles that show another list than the other', isSame ? 0 : 1),
    ]
  } finally {
    await Promise.all(servers.map((server) => server.stop('SIGKILL')))
    await postgres.stop()
  }
}

async function hearOf(stream: LiveStream, sids: Set<string>): Promise<void> {
  for (;;) {
    const told = await stream.next()
    if (told === null) return
    for (const sid of visitsChanged.parse(told).sids) sids.add(sid)
  }
}

async function list(url: string, passphrase: string) {
  const signIn = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ passphrase }),
  })
  const cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const answer = await fetch(`${url}/api/console/visits`, { headers: { cookie } })
  return visitList.parse(await answer.json())
}
