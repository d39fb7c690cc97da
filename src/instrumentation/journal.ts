import type { LogEvent } from './event.ts'
import { tryRead, tryRemove, tryWrite, type KeyValueStore } from './storage.ts'

/**
 * A visit's latest events in local storage, which is the one place a browser writes to before the next line runs.
 * Events stay until they lie somewhere more roomy or have been acknowledged. Keeps them in memory where local storage is
 * forbidden or full, and tries again with the next.
 */
export class Journal {
  private readonly storage: KeyValueStore | null
  private readonly key: string
  private readonly kept = new Map<number, { event: LogEvent; line: string }>()
  /** Whether everything in the journal lies on the device. */
  durable: boolean

  constructor(storage: KeyValueStore | null, sid: string) {
    this.storage = storage
    this.key = `timetax:journal:${sid}`
    for (const event of readLines(tryRead(storage, this.key))) this.keep(event)
    this.durable = this.write()
  }

  events(): LogEvent[] {
    return [...this.kept.values()].map(({ event }) => event)
  }

  add(event: LogEvent): void {
    this.keep(event)
    this.durable = this.write()
  }

  remove(seqs: readonly number[]): void {
    const before = this.kept.size
    for (const seq of seqs) this.kept.delete(seq)
    if (this.kept.size < before) this.durable = this.write()
  }

  clear(): void {
    this.kept.clear()
    tryRemove(this.storage, this.key)
  }

  private keep(event: LogEvent): void {
    this.kept.set(event.seq, { event, line: JSON.stringify(event) })
  }

  private write(): boolean {
    return tryWrite(this.storage, this.key, [...this.kept.values()].map(({ line }) => line).join('\n'))
  }
}

/** A line cut off by a full disk is dropped; the others are kept. */
function readLines(text: string | null): LogEvent[] {
  return (text ?? '').split('\n').flatMap((line) => {
    try {
      const event = JSON.parse(line) as LogEvent
      return Number.isInteger(event.seq) ? [event] : []
    } catch {
      return []
    }
  })
}
