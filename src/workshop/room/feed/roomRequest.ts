import * as z from 'zod/mini'

/** Why the server gave nothing: `status` is 0 where it couldn't be reached or understood. */
export class RoomTrouble extends Error {
  override name = 'RoomTrouble'

  constructor(
    readonly status: number,
    readonly code: string,
    /** What the server said beside the code. */
    readonly body: unknown = null,
  ) {
    super(`${status} ${code}`)
  }
}

interface Asking {
  body?: unknown
  /** The token of the device that asks. */
  token?: string | undefined
  signal?: AbortSignal
}

const failure = z.object({ error: z.object({ code: z.string() }) })

/**
 * Asks the server about a room, with a body by `POST`, and parses its answer.
 * @throws RoomTrouble where it refuses, can't be reached or says something else
 */
export async function roomRequest<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  { body, token, signal }: Asking = {},
): Promise<z.output<Schema>> {
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  const sent = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
  const response = await fetch(path, { credentials: 'same-origin', headers, ...sent, signal }).catch(() => {
    throw new RoomTrouble(0, 'not-reached')
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok)
    throw new RoomTrouble(response.status, failure.safeParse(answer).data?.error.code ?? 'unknown', answer)
  const parsed = schema.safeParse(answer)
  if (!parsed.success) throw new RoomTrouble(0, 'unexpected-answer')
  return parsed.data
}
