import { importReceipt, replyImport } from '../../study/api.ts'
import { postForJson } from '../requests/request.ts'
import { RequestError } from '../requests/requestError.ts'
import { readHandOver } from './readHandOver.ts'

/** What became of a file. With a `fault` the server has at most a part of it; choosing it again is harmless. */
export interface ImportedFile {
  file: string
  sid?: string
  added: number
  known: number
  /** Events that the device itself sent otherwise. */
  differing: number
  /** Replies to questionnaires that weren't there. */
  replies: number
  /** Why events were refused, a code for each. */
  refused: string[]
  /** Why the file as a whole couldn't be imported. */
  fault?: string
}

/** What the server takes at once: so many events, and bodies of 256 kB. */
const limit = { events: 500, characters: 200_000, replies: 50 }

/**
 * Sends a file's events to their visit, in batches, then its replies; tells how many of both are sent.
 * @throws RequestError with status 401 when the sign-in has ended
 */
export async function importFile(
  file: File,
  tell: (done: { now: number; of: number }) => void = () => undefined,
): Promise<ImportedFile> {
  const outcome: ImportedFile = { file: file.name, added: 0, known: 0, differing: 0, replies: 0, refused: [] }
  const read = await readHandOver(file)
  if ('fault' in read) return { ...outcome, fault: read.fault }
  const { sid, events, replies } = read.handedOver
  try {
    let now = 0
    const of = events.length + replies.length
    for (const batch of batches(events)) {
      tell({ now, of })
      const receipt = await postForJson(`/api/console/visits/${sid}/import`, { events: batch }, importReceipt)
      outcome.added += receipt.added
      outcome.known += receipt.known
      outcome.differing += receipt.differing
      now += batch.length
      outcome.refused.push(...receipt.refused.map(({ code }) => code))
    }
    for (let from = 0; from < replies.length; from += limit.replies) {
      tell({ now: events.length + from, of })
      const some = { replies: replies.slice(from, from + limit.replies) }
      const { added } = await postForJson(`/api/console/visits/${sid}/import-replies`, some, replyImport)
      outcome.replies += added
    }
    return { ...outcome, sid }
  } catch (reason) {
    if (!(reason instanceof RequestError) || reason.status === 401) throw reason
    return { ...outcome, fault: reason.code }
  }
}

/** In the order of the file; an event too large for any body is a batch of its own, which the server refuses. */
export function batches(events: readonly unknown[]): unknown[][] {
  const made: unknown[][] = []
  let characters = Infinity
  for (const event of events) {
    const own = JSON.stringify(event).length + 1
    const last = made.at(-1)
    if (!last || last.length >= limit.events || characters + own > limit.characters) {
      made.push([event])
      characters = own
    } else {
      last.push(event)
      characters += own
    }
  }
  return made
}
