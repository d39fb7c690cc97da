import { batchReceipt, visitPlan } from '../../study/api.ts'
import type { InventedPerson } from './inventPeople.ts'
import { inventVisit } from './inventVisit.ts'

/** As many events as a device that was offline sends at once. */
const batch = 400

/** Sends an invented person's visit through the same interface as a participant's device. Throws where it is refused. */
export async function takePart(
  server: string,
  study: string,
  person: InventedPerson,
  trueRatio: number,
): Promise<void> {
  const { sid, token, lang, device } = person
  const plan = visitPlan.parse(await post(`${server}/api/visits`, { sid, token, study, lang, device }))
  if (!plan.simulated) throw new Error(`${study} is a study of real people: nobody invented may take part.`)
  const { events, replies } = inventVisit(person, plan, trueRatio)
  for (let from = 0; from < events.length; from += batch) {
    const sent = { events: events.slice(from, from + batch) }
    const { refused } = batchReceipt.parse(await post(`${server}/api/visits/${sid}/events`, sent, token))
    const [first] = refused
    if (first) throw new Error(`The server refused event ${first.seq ?? '?'}: ${first.field} ${first.code}.`)
  }
  if (replies.length > 0) await post(`${server}/api/visits/${sid}/replies`, { replies }, token)
}

async function post(address: string, body: unknown, token?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${new URL(address).pathname} was refused: ${await answer.text()}`)
  return answer.json()
}
