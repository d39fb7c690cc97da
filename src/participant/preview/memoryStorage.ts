import type { KeyValueStore } from '../../instrumentation/storage.ts'

/** Keeps things as local storage does, for as long as the page is open. */
export function memoryStorage(): KeyValueStore {
  const kept = new Map<string, string>()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
