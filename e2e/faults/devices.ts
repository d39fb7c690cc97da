import { aBeginning, aSid, aToken, someEvents } from '../../src/server/testing/aVisit.ts'
import type { BatchReceipt } from '../../src/study/api.ts'

/** Posts to a server as a participant's device; null if no answer came, for a server that dies gives none. */
export async function post(url: string, path: string, body: unknown, visit?: number): Promise<Response | null> {
  const authorization: Record<string, string> = visit === undefined ? {} : { authorization: `Bearer ${aToken(visit)}` }
  try {
    return await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  } catch {
    return null
  }
}

/** Begins visit `n`; true if the server said so. */
export async function begins(url: string, n: number): Promise<boolean> {
  return (await post(url, '/api/visits', aBeginning(n)))?.status === 200
}

/** Sends events of visit `n` and returns the numbers of those the server acknowledged; null if it gave no answer. */
export async function sends(url: string, n: number, events: readonly unknown[]): Promise<number[] | null> {
  const answer = await post(url, `/api/visits/${aSid(n)}/events`, { events }, n)
  if (answer === null) return null
  if (answer.status !== 200) throw new Error(`events were answered ${answer.status}: ${await answer.text()}`)
  try {
    return ((await answer.json()) as BatchReceipt).acknowledged
  } catch {
    return null
  }
}

/**
 * Sends visit `n`'s events in batches of 20, as fast as they are acknowledged, until no answer comes. What is
 * acknowledged goes into `acknowledged`.
 */
export async function sendsWithoutEnd(url: string, n: number, acknowledged: Set<number>): Promise<void> {
  if (!(await begins(url, n))) return
  for (let seq = 1; ; seq += 20) {
    const receipt = await sends(url, n, someEvents(n, 20, seq))
    if (receipt === null) return
    for (const known of receipt) acknowledged.add(known)
  }
}
