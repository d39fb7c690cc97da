/** The part of local storage that is needed; writing may throw when it is full. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Local storage, or null where the browser forbids it: even asking for it may throw. */
export function deviceStorage(): KeyValueStore | null {
  try {
    return globalThis.localStorage ?? null
  } catch {
    return null
  }
}

/** Writes and tells whether it was kept. */
export function tryWrite(storage: KeyValueStore | null, key: string, value: string): boolean {
  try {
    storage?.setItem(key, value)
    return storage !== null
  } catch {
    return false
  }
}

/** Reads, or null where there is nothing or reading is forbidden. */
export function tryRead(storage: KeyValueStore | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null
  } catch {
    return null
  }
}

/** Removes; where that is forbidden nothing was kept in the first place. */
export function tryRemove(storage: KeyValueStore | null, key: string): void {
  try {
    storage?.removeItem(key)
  } catch {
    return
  }
}
