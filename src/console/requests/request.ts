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

function parsed<Schema extends z.ZodMiniType>(schema: Schema, answer: unknown): z.output<Schema> {
  const { success, data } = schema.safeParse(answer)
  if (!success) throw new RequestError(0, 'unexpected-answer')
  return data
}

async function json(path: string, options: RequestInit): Promise<unknown> {
  const response = await fetch(path, { credentials: 'same-origin', ...options }).catch((reason: unknown) => {
    throw isAbort(reason) ? reason : new RequestError(0, 'not-reached')
  })
  const body: unknown = await response.json().catch(() => null)
  if (response.ok) return body
  const { data } = failure.safeParse(body)
  throw new RequestError(response.status, data?.error.code ?? 'unknown')
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'AbortError'
}
