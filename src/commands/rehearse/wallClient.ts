import type { Dot } from '../../study/room/dot.ts'
import { dotList } from '../../study/room/roomApi.ts'

/** What a wall hears of a room's dots, with the moment each ended one came. */
export interface WallClient {
  /** When each dot came as one that has ended, by `Date.now()`. */
  endedAt: ReadonlyMap<string, number>
  close: () => void
}

/** Listens as the wall of a room does. */
export async function wallClient(server: string, code: string): Promise<WallClient> {
  const abort = new AbortController()
  const answer = await fetch(`${server}/api/rooms/${code}/live?dots`, { signal: abort.signal })
  if (!answer.ok || !answer.body) throw new Error(`the wall was refused: ${answer.status}`)
  const ended = new Map<string, number>()
  void listen(answer.body, ({ dots }) => {
    for (const { id, outcome } of dots) if (outcome !== 'under-way' && !ended.has(id)) ended.set(id, Date.now())
  })
  return { endedAt: ended, close: () => abort.abort() }
}

async function listen(body: ReadableStream<Uint8Array>, hear: (list: { dots: Dot[] }) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let heard = ''
  for (;;) {
    // The stream ends with the server, or when the wall is closed.
    const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }))
    if (done) return
    heard += decoder.decode(value, { stream: true })
    const events = heard.split('\n\n')
    heard = events.pop() ?? ''
    for (const event of events) {
      const data = /^event: dots\ndata: (.*)$/s.exec(event)?.[1]
      if (data !== undefined) hear(dotList.parse(JSON.parse(data)))
    }
  }
}
