import { describe, expect, test, vi } from 'vitest'
import { aLog } from '../testing/aLog.ts'
import { MemoryStorage } from '../testing/memoryStorage.ts'
import type { LogEvent } from './event.ts'
import type { EventStore } from './eventStore.ts'
import { Outbox } from './outbox.ts'

class MemoryStore implements EventStore {
  readonly kept = new Map<number, LogEvent>()
  failing = false

  load(): Promise<LogEvent[]> {
    return Promise.resolve([...this.kept.values()])
  }

  put(events: readonly LogEvent[]): Promise<void> {
    if (this.failing) return Promise.reject(new Error('disk full'))
    for (const event of events) this.kept.set(event.seq, event)
    return Promise.resolve()
  }

  remove(_: string, seqs: readonly number[]): Promise<void> {
    for (const seq of seqs) this.kept.delete(seq)
    return Promise.resolve()
  }
}

const events = aLog().turnTo(0, 'name').turnTo(1_000, 'address').end(2_000).events
const journalOf = (storage: MemoryStorage) => storage.kept.get('timetax:journal:a1') ?? ''
const noStore = () => Promise.reject(new Error('private window'))
const seqs = (list: LogEvent[]) => list.map((event) => event.seq)

function anOutbox({ storage = new MemoryStorage(), store = new MemoryStore() } = {}) {
  const outbox = new Outbox({ sid: 'a1', storage, openStore: () => Promise.resolve(store) })
  return { storage, store, outbox }
}
const fill = (outbox: Outbox) => events.forEach((event) => outbox.append(event))

describe('keeping', () => {
  test('an event lies in local storage before the next line runs', () => {
    const { outbox, storage } = anOutbox()
    fill(outbox)
    expect(
      journalOf(storage)
        .split('\n')
        .map((line) => JSON.parse(line) as LogEvent),
    ).toEqual(events)
  })

  test('it then moves to the roomier store', async () => {
    const { outbox, storage, store } = anOutbox()
    fill(outbox)
    await vi.waitFor(() => expect(journalOf(storage)).toBe(''))
    expect([...store.kept.values()]).toEqual(events)
    expect(outbox.waiting()).toBe(events.length)
  })

  test('a further document finds what the journal and the store kept, each event once', async () => {
    const { outbox, storage, store } = anOutbox()
    fill(outbox)
    await store.put(events.slice(0, 3))
    const next = anOutbox({ storage, store }).outbox
    await next.ready
    expect(next.all()).toEqual(events)
  })

  test('without a roomier store the journal keeps everything', async () => {
    const storage = new MemoryStorage()
    const outbox = new Outbox({ sid: 'a1', storage, openStore: noStore })
    fill(outbox)
    await outbox.ready
    expect(outbox.status()).toMatchObject({ loaded: true, durable: true })
    expect(new Outbox({ sid: 'a1', storage, openStore: noStore }).all()).toEqual(events)
  })

  test('a store that fails later leaves the events in the journal', async () => {
    const { outbox, storage, store } = anOutbox()
    await outbox.ready
    store.failing = true
    fill(outbox)
    await Promise.resolve()
    expect(journalOf(storage).split('\n')).toHaveLength(events.length)
    expect(outbox.status().durable).toBe(true)
  })

  test('where nothing can be kept it says so and holds the events in memory', async () => {
    const outbox = new Outbox({ sid: 'a1', storage: null, openStore: noStore })
    await outbox.ready
    fill(outbox)
    expect(outbox.status()).toMatchObject({ durable: false, waiting: events.length })
    expect(outbox.all()).toEqual(events)
  })

  test('a full local storage is told, and forgotten once there is room again', async () => {
    const storage = new MemoryStorage(10)
    const outbox = new Outbox({ sid: 'a1', storage, openStore: noStore })
    await outbox.ready
    const [first, second] = events
    if (!first || !second) throw new Error('the log is too short')
    outbox.append(first)
    expect(outbox.status().durable).toBe(false)
    storage.room = Infinity
    outbox.append(second)
    expect(outbox.status().durable).toBe(true)
    expect(journalOf(storage).split('\n')).toHaveLength(2)
  })

  test('a line the disk cut off costs no other event', () => {
    const storage = new MemoryStorage()
    storage.setItem('timetax:journal:a1', `${JSON.stringify(events[0])}\n{"v":1,"se`)
    expect(anOutbox({ storage }).outbox.all()).toEqual([events[0]])
  })

  test('a store that never opens holds nothing up for long', async () => {
    vi.useFakeTimers()
    const outbox = new Outbox({ sid: 'a1', storage: null, openStore: () => new Promise(() => undefined) })
    await vi.advanceTimersByTimeAsync(5_000)
    vi.useRealTimers()
    expect(outbox.status().loaded).toBe(true)
  })
})

describe('letting go', () => {
  test('only what was acknowledged is removed, everywhere', async () => {
    const { outbox, storage, store } = anOutbox()
    fill(outbox)
    await outbox.acknowledge([1, 2])
    await vi.waitFor(() => expect(journalOf(storage)).toBe(''))
    expect(seqs(outbox.all())).toEqual(seqs(events).slice(2))
    expect([...store.kept.keys()]).toEqual(seqs(events).slice(2))
  })

  test('a refused event is out of the way and kept, and a further document offers it again', async () => {
    const { outbox, storage, store } = anOutbox()
    fill(outbox)
    outbox.setAside([1])
    await outbox.acknowledge(seqs(events).slice(1))
    expect(outbox.waiting()).toBe(0)
    expect(outbox.isEmpty()).toBe(false)
    expect(seqs(outbox.all())).toEqual([1])
    await vi.waitFor(() => expect(journalOf(storage)).toBe(''))
    const next = anOutbox({ storage, store }).outbox
    await next.ready
    expect(next.waiting()).toBe(1)
  })

  test('it is empty only once it knows what earlier documents left', async () => {
    const { outbox } = anOutbox()
    expect(outbox.isEmpty()).toBe(false)
    await outbox.ready
    expect(outbox.isEmpty()).toBe(true)
  })

  test('withdrawing deletes everything kept', async () => {
    const { outbox, storage, store } = anOutbox()
    fill(outbox)
    await outbox.ready
    await outbox.clear()
    expect(outbox.isEmpty()).toBe(true)
    expect(storage.kept.size).toBe(0)
    expect(store.kept.size).toBe(0)
  })
})

test('a batch holds the oldest events that fit, and one at least', () => {
  const { outbox } = anOutbox()
  ;[...events].reverse().forEach((event) => outbox.append(event))
  expect(seqs(outbox.batch({ events: 3, bytes: 60_000 }))).toEqual([1, 2, 3])
  expect(seqs(outbox.batch({ events: 500, bytes: 1 }))).toEqual([1])
  const bytes = JSON.stringify(events.slice(0, 2)).length
  expect(seqs(outbox.batch({ events: 500, bytes }))).toEqual([1, 2])
})

test('listeners hear of every change, and the status is the same object until then', async () => {
  const { outbox } = anOutbox()
  await outbox.ready
  const before = outbox.status()
  expect(outbox.status()).toBe(before)
  const heard = vi.fn()
  const stop = outbox.subscribe(heard)
  fill(outbox)
  expect(heard).toHaveBeenCalledTimes(events.length)
  expect(outbox.status().waiting).toBe(events.length)
  stop()
  await outbox.acknowledge([1])
  expect(heard).toHaveBeenCalledTimes(events.length)
})
