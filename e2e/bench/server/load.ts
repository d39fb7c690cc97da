import { Agent, request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { aBeginning, aSid, aToken, someEvents } from '../../../src/server/testing/aVisit.ts'

export interface Load {
  /** Visits that take turns; each is one participant's device. */
  visits: number
  /** Posts under way at once. */
  connections: number
  batches: number
  eventsABatch: number
}

export interface LoadResult {
  batchesASecond: number
  /** How long each batch took to be acknowledged, in milliseconds. */
  waits: number[]
}

export interface LoadOptions {
  firstVisit?: number
  /** Hears how many batches are acknowledged, after each. */
  onAcknowledged?: (done: number) => void
  /** What a device waits for before it sends a batch. */
  beforeEach?: () => Promise<void>
}

/**
 * Posts batches of events as devices do, gzipped, with `connections` of them under way at once, and waits for each to be
 * acknowledged whole. A post that fails ends the load with an error.
 */
export async function load(
  url: string,
  { visits, connections, batches, eventsABatch }: Load,
  { firstVisit = 1, onAcknowledged, beforeEach }: LoadOptions = {},
): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  for (let n = 0; n < visits; n += 1) await post(agent, `${url}/api/visits`, aBeginning(firstVisit + n))

  const bodies = Array.from({ length: Math.min(batches, 4_000) }, (_, batch) => bodyOf(batch))
  const waits: number[] = []
  let next = 0
  const device = async () => {
    for (let batch = next++; batch < batches; batch = next++) {
      const visit = firstVisit + (batch % visits)
      const body = bodies[batch] ?? bodyOf(batch)
      await beforeEach?.()
      const started = performance.now()
      const answer = await post(agent, `${url}/api/visits/${aSid(visit)}/events`, body, aToken(visit))
      waits.push(performance.now() - started)
      if (answer.acknowledged?.length !== eventsABatch) throw new Error(`not acknowledged: ${JSON.stringify(answer)}`)
      onAcknowledged?.(waits.length)
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: connections }, device))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return { batchesASecond: batches / seconds, waits }

  function bodyOf(batch: number): Buffer {
    const round = Math.floor(batch / visits)
    const events = someEvents(firstVisit + (batch % visits), eventsABatch, 1 + round * eventsABatch)
    return gzipSync(JSON.stringify({ events }), { level: 1 })
  }
}

function post(agent: Agent, address: string, body: object, token?: string): Promise<{ acknowledged?: number[] }> {
  const isPacked = Buffer.isBuffer(body)
  const sent = isPacked ? body : Buffer.from(JSON.stringify(body))
  const headers = {
    'content-type': 'application/json',
    'content-length': sent.length,
    ...(isPacked ? { 'content-encoding': 'gzip' } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: 'POST', agent, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(JSON.parse(text) as { acknowledged?: number[] })
        else reject(new Error(`${address} answered ${answer.statusCode}: ${text}`))
      })
    })
    asked.once('error', reject)
    asked.end(sent)
  })
}
