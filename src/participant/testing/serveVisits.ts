import { gunzipSync } from 'node:zlib'
import { vi } from 'vitest'
import type { LogEvent } from '../../instrumentation/event.ts'
import type { VisitPlan } from '../../study/api.ts'
import type { Inbox } from '../../study/moderationApi.ts'

/** A visit with the simplified form alone. */
export const aPlan = (change: Partial<VisitPlan> = {}): VisitPlan => ({
  sid: '0'.repeat(32),
  study: 'demo',
  runs: [{ run: 'r1', form: 'simplified@1', scenario: 'dana-whitfield' }],
  questionnaires: ['seq'],
  background: true,
  simulated: false,
  ...change,
})

export interface VisitServer {
  /** `POST /api/visits`, in order. */
  requests: string[]
  /** What came with each request, as text. */
  bodies: string[]
  /** Events it has. */
  received: LogEvent[]
  /** What waits for the device; every answer to events says so. */
  inbox: Inbox
  /** While true, nothing gets through. */
  isAway: boolean
}

const textOf = (body: unknown): string => {
  if (body instanceof ArrayBuffer) return gunzipSync(new Uint8Array(body)).toString('utf8')
  return typeof body === 'string' ? body : ''
}

/** Stands in for the server: begins visits, acknowledges events, takes everything else. */
export function serveVisits(plan: VisitPlan = aPlan()): VisitServer {
  const server: VisitServer = {
    requests: [],
    bodies: [],
    received: [],
    inbox: { commands: [], messages: [] },
    isAway: false,
  }
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    const text = textOf(body)
    server.requests.push(`${method} ${path}`)
    server.bodies.push(text)
    if (server.isAway) throw new TypeError('Failed to fetch')
    if (path === '/api/visits') return Response.json(plan)
    if (path.includes('/inbox')) return Response.json(server.inbox)
    if (path.endsWith('/messages')) return Response.json({ n: server.requests.length })
    if (!path.endsWith('/events')) return Response.json({})
    const { events } = JSON.parse(text) as { events: LogEvent[] }
    server.received.push(...events)
    const news = server.inbox.commands.length + server.inbox.messages.length > 0
    return Response.json({ acknowledged: events.map(({ seq }) => seq), refused: [], ...(news ? { news } : {}) })
  })
  return server
}
