import { deviceStorage, type KeyValueStore } from '../../instrumentation/storage.ts'

/** A room's own place on the device, apart from visits to studies: a workshop never takes one's place. */
export function roomStorage(code: string): KeyValueStore | null {
  const storage = deviceStorage()
  const at = (key: string) => `room:${code}:${key}`
  return (
    storage && {
      getItem: (key) => storage.getItem(at(key)),
      setItem: (key, value) => storage.setItem(at(key), value),
      removeItem: (key) => storage.removeItem(at(key)),
    }
  )
}
