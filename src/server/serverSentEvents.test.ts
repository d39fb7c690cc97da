// @vitest-environment node
import { get, type IncomingMessage } from 'node:http'
import fastify from 'fastify'
import { expect, it, onTestFinished, vi } from 'vitest'
import { answerErrors } from './answerErrors.ts'
import { eventStreams, type EventStream } from './serverSentEvents.ts'

/** A server whose streams the test holds; two of a name at most. */
async function aServerOfStreams(before: () => Promise<void> = () => Promise.resolve()) {
  const app = fastify({ forceCloseConnections: true })
  answerErrors(app)
  const openStream = eventStreams(app, 2)
  const streams: EventStream[] = []
  const left = vi.fn<(of: string) => void>()
  app.get<{ Params: { of: string } }>('/:of', async ({ params: { of } }, reply) => {
    await before()
    streams.push(openStream(reply, of, () => left(of)))
    return reply
  })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  onTestFinished(() => app.close())
  return { app, url, streams, left }
}

/** A client that reads nothing unless it is told to. */
function opens(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false }, resolve)
    request.on('error', reject)
    onTestFinished(() => void request.destroy())
  })
}

it('opens so many of one name and no more, whatever others have, until one of them goes', async () => {
  const { url, left } = await aServerOfStreams()
  const [first] = [await opens(`${url}/a`), await opens(`${url}/a`)]
  const third = await opens(`${url}/a`)
  expect(third.statusCode).toBe(503)
  expect((await opens(`${url}/b`)).statusCode).toBe(200)
  first.destroy()
  await vi.waitFor(() => expect(left.mock.calls).toEqual([['a']]))
  expect((await opens(`${url}/a`)).statusCode).toBe(200)
})

it('cuts off whoever lets too much lie unread', async () => {
  const { url, streams, left } = await aServerOfStreams()
  const lazy = await opens(`${url}/a`)
  lazy.on('error', () => undefined)
  // Far beyond what the two ends of a connection hold in between.
  for (let written = 0; written < 64; written += 1) streams[0]?.write('x'.repeat(1024 * 1024))
  await vi.waitFor(() => expect(left).toHaveBeenCalledOnce())
})

it('keeps nothing of who left before it was opened', async () => {
  let goOn = () => {}
  const asked = new Promise<void>((resolve) => (goOn = resolve))
  let isAsked = () => {}
  const arrived = new Promise<void>((resolve) => (isAsked = resolve))
  const { app, url, left } = await aServerOfStreams(() => {
    isAsked()
    return asked
  })
  const gone = new Promise<void>((resolve) => {
    app.server.on('connection', (socket) => socket.once('close', () => setImmediate(resolve)))
  })
  const request = get(`${url}/a`, { agent: false })
  request.on('error', () => undefined)
  await arrived
  request.destroy()
  await gone
  goOn()
  await vi.waitFor(() => expect(left).toHaveBeenCalledOnce())
})

it('ends them all when the server stops', async () => {
  const { app, url, left } = await aServerOfStreams()
  await opens(`${url}/a`)
  await opens(`${url}/b`)
  await app.close()
  expect(left).toHaveBeenCalledTimes(2)
})
