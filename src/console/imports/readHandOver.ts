import type * as z from 'zod/mini'
import { handOver } from '../../study/api.ts'

/** What a file comes to: the events of a visit, or why it can't be one. */
export type ReadFile = { handedOver: z.output<typeof handOver> } | { fault: 'too-large' | 'not-json' | 'other-file' }

/** The log of the longest visit is below 1 MB. */
const largest = 20_000_000

/** Reads a file that a device may have handed over; nothing of it is taken on trust but its shape. */
export async function readHandOver(file: File): Promise<ReadFile> {
  if (file.size > largest) return { fault: 'too-large' }
  const content = parse(await file.text())
  if (content === undefined) return { fault: 'not-json' }
  const { data } = handOver.safeParse(content)
  return data ? { handedOver: data } : { fault: 'other-file' }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
