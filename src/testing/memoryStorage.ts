import type { KeyValueStore } from '../instrumentation/storage.ts'

/** A local storage for tests: `room` is the number of characters it takes before it is full. */
export class MemoryStorage implements KeyValueStore {
  readonly kept = new Map<string, string>()
  room: number

  constructor(room = Infinity) {
    this.room = room
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null
  }

  setItem(key: string, value: string): void {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.kept.set(key, value)
  }

  removeItem(key: string): void {
    this.kept.delete(key)
  }
}
