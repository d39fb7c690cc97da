import type { LogEvent } from './event.ts'
import type { EventStore } from './eventStore.ts'
import { Journal } from './journal.ts'
import type { KeyValueStore } from './storage.ts'

/** What the participant and the moderator may be told. */
export interface OutboxStatus {
  /** Events the server has not acknowledged, without those it refused. */
  waiting: number
  /** Events the server refused: kept, and offered again by the next document. */
  setAside: number
  /** False while events an earlier document left are still being looked up: `waiting` may grow. */
  loaded: boolean
  /** False when the device keeps nothing: what waits is lost with the tab. */
  durable: boolean
}

export interface OutboxOptions {
  sid: string
  storage: KeyValueStore | null
  openStore(): Promise<EventStore>
}

const openWithinMs = 5_000
const soonMs = 100

/** Keeps a visit's events until the server has acknowledged each. "Sent" may be said when `isEmpty`. */
export class Outbox {
  /** Settles when events of earlier documents are here. */
  readonly ready: Promise<void>
  private readonly sid: string
  private readonly journal: Journal
  private readonly unsent = new Map<number, LogEvent>()
  private readonly refused = new Map<number, LogEvent>()
  private readonly listeners = new Set<() => void>()
  private store: EventStore | null = null
  private moving = false
  private later: ReturnType<typeof setTimeout> | undefined
  private loaded = false
  private current: OutboxStatus = { waiting: 0, setAside: 0, loaded: false, durable: false }

  constructor({ sid, storage, openStore }: OutboxOptions) {
    this.sid = sid
    this.journal = new Journal(storage, sid)
    for (const event of this.journal.events()) this.unsent.set(event.seq, event)
    this.ready = this.load(openStore)
    this.tell()
  }

  /** Takes an event; when this returns it lies on the device, if the device can keep anything. */
  append(event: LogEvent): void {
    this.journal.add(event)
    this.unsent.set(event.seq, event)
    this.tell()
    this.soonMoveToStore()
  }

  /** The oldest waiting events that fit a body, at least one if any waits. Events are ASCII: a letter is a byte. */
  batch(limit: { events: number; bytes: number }): LogEvent[] {
    const batch: LogEvent[] = []
    let bytes = 0
    for (const event of [...this.unsent.values()].sort((a, b) => a.seq - b.seq).slice(0, limit.events)) {
      bytes += JSON.stringify(event).length + 1
      if (batch.length > 0 && bytes > limit.bytes) break
      batch.push(event)
    }
    return batch
  }

  /** Forgets what the server has. */
  async acknowledge(seqs: readonly number[]): Promise<void> {
    await this.ready
    for (const seq of seqs) {
      this.unsent.delete(seq)
      this.refused.delete(seq)
    }
    this.journal.remove(seqs)
    this.tell()
    await this.store?.remove(this.sid, seqs).catch(() => this.giveUpStore())
  }

  /** Keeps what the server refused out of the way of the rest. */
  setAside(seqs: readonly number[]): void {
    for (const seq of seqs) {
      const event = this.unsent.get(seq)
      if (event) this.refused.set(seq, event)
      this.unsent.delete(seq)
    }
    this.tell()
  }

  /** Whether the server has everything. */
  isEmpty(): boolean {
    return this.loaded && this.unsent.size === 0 && this.refused.size === 0
  }

  /** The highest number among them, as far as is known; 0 where none waits. */
  lastSeq(): number {
    return Math.max(0, ...this.unsent.keys())
  }

  /** How many events wait. */
  waiting(): number {
    return this.unsent.size
  }

  /** Everything the server does not have, by `seq`: for a file to hand over. */
  all(): LogEvent[] {
    return [...this.unsent.values(), ...this.refused.values()].sort((a, b) => a.seq - b.seq)
  }

  /** The same object until something changes, as `useSyncExternalStore` asks. */
  readonly status = (): OutboxStatus => this.current

  /** Calls `listener` on every change; returns a function that stops. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Deletes everything kept of the visit, as withdrawing asks for. */
  async clear(): Promise<void> {
    await this.ready
    const seqs = this.all().map((event) => event.seq)
    this.unsent.clear()
    this.refused.clear()
    this.journal.clear()
    this.tell()
    await this.store?.remove(this.sid, seqs).catch(() => this.giveUpStore())
  }

  private async load(openStore: () => Promise<EventStore>): Promise<void> {
    try {
      const store = await inTime(openStore())
      for (const event of await store.load(this.sid)) {
        if (!this.unsent.has(event.seq)) this.unsent.set(event.seq, event)
      }
      this.store = store
    } catch {
      this.giveUpStore()
    }
    this.loaded = true
    this.tell()
    void this.moveToStore()
  }

  /** Not at once: events come in the moments when the next page is to be painted. */
  private soonMoveToStore() {
    this.later ??= setTimeout(() => {
      this.later = undefined
      void this.moveToStore()
    }, soonMs)
  }

  /** Local storage is small and rewritten whole with each event: what the roomier store has is taken out of it. */
  private async moveToStore(): Promise<void> {
    if (this.moving || !this.store) return
    this.moving = true
    try {
      for (let events = this.journal.events(); events.length > 0; events = this.journal.events()) {
        await this.store.put(events)
        this.journal.remove(events.map((event) => event.seq))
      }
    } catch {
      this.giveUpStore()
    }
    this.moving = false
    this.tell()
  }

  /** The journal stays the only store. */
  private giveUpStore(): void {
    this.store = null
  }

  private tell(): void {
    const durable = this.journal.durable || this.store !== null
    const next = { waiting: this.unsent.size, setAside: this.refused.size, loaded: this.loaded, durable }
    const same = Object.entries(next).every(([name, value]) => this.current[name as keyof OutboxStatus] === value)
    if (same) return
    this.current = next
    for (const listener of this.listeners) listener()
  }
}

/** Some browsers leave a database request unanswered: waiting for ever would keep everything unsent. */
function inTime<T>(opening: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the event store did not open in time')), openWithinMs)
    opening.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
