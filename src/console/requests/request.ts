import * as z from 'zod/mini'
import { RequestError } from './requestError.ts'

const failure = z.object({ error: z.object({ code: z.string() }) })

/**
 * Asks the server and parses its answer.
 * @throws RequestError when the server refuses, can't be reached, or answers with something else than `schema`.
 */
export async function getJson<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  signal?: AbortSignal,
): Promise<z.output<Schema>> {
  return parsed(schema, await json(path, { signal }))
}

/**
 * Sends JSON to the server; what it answers is not looked at.
 * @throws RequestError when the server refuses or can't be reached.
 */
export async function postJson(path: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<void> {
  await json(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/**
 * Sends JSON to the server and parses its answer.
 * @throws RequestError as `getJson` does.
 */
export async function postForJson<Schema extends z.ZodMiniType>(
  path: string,
  body: unknown,
  schema: Schema,
): Promise<z.output<Schema>> {
  const headers = { 'content-type': 'application/json' }
  return parsed(schema, await json(path, { method: 'POST', headers, body: JSON.stringify(body) }))
}

/** A file on its way: bytes that came, of how many; null where the server makes the file while it sends it. */
export interface Arrival {
  received: number
  expected: number | null
}

/**
 * Fetches a file, telling how much of it is here. What came is dropped when `signal` stops it, or when it breaks off.
 * @throws RequestError when the server refuses, can't be reached, or breaks off; an `AbortError` when it is stopped.
 */
export async function getFile(
  path: string,
  signal: AbortSignal,
  tell: (arrival: Arrival) => void,
): Promise<{ name: string; content: Blob }> {
  const response = await answerOf(path, { signal })
  const length = response.headers.get('content-length')
  // A length counts what is sent, which for a compressed answer isn't what arrives here.
  const expected = length === null || response.headers.has('content-encoding') ? null : Number(length)
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let received = 0
  try {
    for (const reader = response.body?.getReader(); reader;) {
      const { value } = await reader.read()
      if (!value) break
      pieces.push(value)
      received += value.length
      tell({ received, expected })
    }
  } catch (reason) {
    throw isAbort(reason) ? reason : new RequestError(0, 'broke-off')
  }
  if (expected !== null && received !== expected) throw new RequestError(0, 'broke-off')
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'download'
  return { name, content: new Blob(pieces, { type: response.headers.get('content-type') ?? '' }) }
}

function parsed<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.output<Schema> {
  const { success, data } = schema.safeParse(answer)
  if (!success) throw new RequestError(0, 'unexpected-answer')
  return data
}

async function json(path: string, options: RequestInit): Promise<unknown> {
  return (await answerOf(path, options)).json().catch(() => null)
}

/** A good answer, whose body hasn't been read. */
async function answerOf(path: string, options: RequestInit): Promise<Response> {
  const response = await fetch(path, { credentials: 'same-origin', ...options }).catch((reason: unknown) => {
    throw isAbort(reason) ? reason : new RequestError(0, 'not-reached')
  })
  if (response.ok) return response
  const { data } = failure.safeParse(await response.json().catch(() => null))
  throw new RequestError(response.status, data?.error.code ?? 'unknown')
}

/** Whether something was given up on purpose. */
export function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError'
}
