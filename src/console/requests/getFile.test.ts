import { afterEach, expect, it, vi } from 'vitest'
import { getFile, type Arrival } from './request.ts'

afterEach(() => vi.unstubAllGlobals())

/** A server that sends these pieces, then ends or breaks off. */
function sends(pieces: number[], end: 'ends' | 'breaks', headers: Record<string, string> = {}) {
  const waiting = [...pieces]
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = waiting.shift()
      if (size !== undefined) controller.enqueue(new Uint8Array(size))
      else if (end === 'ends') controller.close()
      else controller.error(new TypeError('network error'))
    },
  })
  const named = { 'content-disposition': 'attachment; filename="a.zip"', ...headers }
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { headers: named })))
}

const asked = async (stop = new AbortController()) => {
  const told: Arrival[] = []
  const file = await getFile('/a.zip', stop.signal, (arrival) => told.push(arrival))
  return { ...file, told }
}

it('tells how many bytes came, of how many where the server knows', async () => {
  sends([3, 4], 'ends', { 'content-length': '7' })
  const { name, content, told } = await asked()
  expect({ name, size: content.size }).toEqual({ name: 'a.zip', size: 7 })
  expect(told).toEqual([
    { received: 3, expected: 7 },
    { received: 7, expected: 7 },
  ])
})

it('expects no size of a file that is made while it is sent', async () => {
  sends([5], 'ends')
  expect((await asked()).told).toEqual([{ received: 5, expected: null }])
})

it.each([
  ['breaks off', 'breaks', {}],
  ['ends before its size', 'ends', { 'content-length': '9' }],
] as const)('gives nothing of a file that %s', async (_, end, headers) => {
  sends([5], end, headers)
  await expect(asked()).rejects.toMatchObject({ code: 'broke-off' })
})

it('says so when the server refuses', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"error":{"code":"results-hidden"}}', { status: 409 })))
  await expect(asked()).rejects.toMatchObject({ status: 409, code: 'results-hidden' })
})
