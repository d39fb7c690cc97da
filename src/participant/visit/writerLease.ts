import { type KeyValueStore, tryRead, tryRemove, tryWrite } from '../../instrumentation/storage.ts'

const leaseMs = 5_000
const renewEveryMs = 1_000
const key = (sid: string) => `timetax:writer:${sid}`

/**
 * Makes this tab the one that writes to a visit: two would give different events the same number, and one of them would
 * be lost. A lease in local storage, because plain http has no locks.
 * @param onLost called when another tab took over while this one stood still
 * @returns a function that gives the lease back, or nothing while another tab holds it
 */
export function takeWriterLease(
  storage: KeyValueStore | null,
  sid: string,
  tab: string,
  onLost: () => void,
): (() => void) | undefined {
  const isTaken = () => {
    const [holder, until] = (tryRead(storage, key(sid)) ?? '').split(' ')
    return holder !== tab && Number(until) > Date.now()
  }
  if (isTaken()) return undefined
  const write = () => tryWrite(storage, key(sid), `${tab} ${Date.now() + leaseMs}`)
  const free = () => {
    clearInterval(timer)
    window.removeEventListener('pagehide', release)
  }
  const release = () => {
    if (!isTaken()) tryRemove(storage, key(sid))
  }
  const timer = setInterval(() => {
    if (!isTaken()) {
      write()
      return
    }
    free()
    onLost()
  }, renewEveryMs)
  window.addEventListener('pagehide', release)
  write()
  return () => {
    free()
    release()
  }
}
