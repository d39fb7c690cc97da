import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { openStore } from '../../src/server/store/openStore.ts'
import { aSid, aToken, someEvents, theEnd } from '../../src/server/testing/aVisit.ts'
import { startServer } from '../support/server.ts'
import { chance } from './chance.ts'
import { begins, post, sends } from './devices.ts'
import { type Figure, never, some } from './figure.ts'

const events = 120
/** The most events of a batch. */
const longest = 30

/**
 * Sends whole logs in batches that come twice, out of order, overlapping, with events of nonsense among them, and cut
 * off in the middle; at the end the log must be as it was written.
 */
export async function batches(logs: number): Promise<Figure[]> {
  const random = chance(logs)
  const pick = (below: number) => Math.floor(random() * below)
  const dataDir = mkdtempSync(join(tmpdir(), 'timetax-batches-'))
  const server = await startServer({ dataDir })
  let sent = 0
  let cut = 0
  let cutKept = 0
  try {
    for (let visit = 1; visit <= logs; visit += 1) {
      await begins(server.url, visit)
      const log = logOf(visit)
      const waiting = new Set(log.map(({ seq }) => seq))
      while (waiting.size > 0) {
        // From before the first event on, for the first ones come in no more batches than the others otherwise.
        const from = pick(log.length + longest - 1) - longest + 1
        const batch = shuffled(log.slice(Math.max(0, from), Math.max(0, from) + 1 + pick(longest)), random)
        const withNonsense = random() < 0.2 ? [...batch, { ...batch[0], answer: '1200' }, 'nonsense'] : batch
        if (random() < 0.2) {
          cut += 1
          if (!(await isRefused(server.url, visit, withNonsense, random))) cutKept += 1
          continue
        }
        const times = random() < 0.2 ? 2 : 1
        const receipts = await Promise.all(Array.from({ length: times }, () => sends(server.url, visit, withNonsense)))
        sent += times
        for (const seq of receipts.flat()) if (seq !== null) waiting.delete(seq)
      }
    }
    await server.stop()
    const store = await openStore({ databaseUrl: null, dataDir })
    let wrong = 0
    for (let visit = 1; visit <= logs; visit += 1) {
      const kept = (await store.visitDetail(aSid(visit)))?.events
      if (!isDeepStrictEqual(kept, logOf(visit))) wrong += 1
    }
    await store.close()
    return [
      some('Batches sent twice, out of order, overlapping, with nonsense in them', sent),
      some('Batches cut off in the middle', cut),
      never('Cut batches that were acknowledged', cutKept),
      never(`Logs that are not as they were written (of ${logs})`, wrong),
    ]
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function logOf(visit: number) {
  return [...someEvents(visit, events), theEnd(visit, events + 1)]
}

/** Sends a body that ends too early, plain or gzipped; true if the server says that it can't read it. */
async function isRefused(url: string, visit: number, batch: readonly unknown[], random: () => number) {
  const whole = JSON.stringify({ events: batch })
  if (random() < 0.5) {
    const part = whole.slice(0, 1 + Math.floor(random() * (whole.length - 1)))
    return (await post(url, `/api/visits/${aSid(visit)}/events`, part, visit))?.status === 400
  }
  const packed = gzipSync(whole)
  const answer = await fetch(`${url}/api/visits/${aSid(visit)}/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-encoding': 'gzip',
      authorization: `Bearer ${aToken(visit)}`,
    },
    body: packed.subarray(0, 1 + Math.floor(random() * (packed.length - 1))),
  })
  return answer.status === 400
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
