/** What the server said about each event of a batch, by `seq` (`batchReceipt` of `study/api.ts`). */
export interface Receipt {
  acknowledged: number[]
  refused: number[]
  /** Something waits in the visit's inbox. */
  news: boolean
}

/** Reads an answer of the server; null when it is none, like the sign-in page of a public network. */
export function readReceipt(body: unknown): Receipt | null {
  if (typeof body !== 'object' || body === null) return null
  const { acknowledged, refused, news } = body as Record<string, unknown>
  if (!Array.isArray(acknowledged) || !Array.isArray(refused)) return null
  return { acknowledged: acknowledged.filter(isSeq), refused: refused.map(seqOf).filter(isSeq), news: news === true }
}

function seqOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'seq' in entry ? entry.seq : null
}

function isSeq(value: unknown): value is number {
  return Number.isInteger(value)
}
