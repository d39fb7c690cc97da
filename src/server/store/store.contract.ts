import { describe, expect, it } from 'vitest'
import { measureRun } from '../../analysis/measures.ts'
import { recordOf } from '../../analysis/study/runRecord.ts'
import type { LogEvent } from '../../instrumentation/event.ts'
import type { Invitation, RunSummary } from '../../study/api.ts'
import { demoStudy } from '../../study/demoStudy.ts'
import { planVisit } from '../../study/planVisit.ts'
import { templates } from '../../study/templates.ts'
import { aSid, someEvents, theEnd } from '../testing/aVisit.ts'
import { postsAMinute } from './eventQueries.ts'
import type { Joining, Store, Summarise, Visit } from './store.ts'
import { visitsPerPage } from './visitListQueries.ts'

const now = 1_800_000_000_000

function aKeptVisit(n = 1, changes: Partial<Visit> = {}): Visit {
  return {
    study: 'demo',
    sid: aSid(n),
    tokenHash: `hash-${n}`,
    lang: 'en',
    device: 'phone',
    status: 'pilot',
    simulated: false,
    startedAt: now + n,
    plan: planVisit(demoStudy, aSid(n), 'dana-whitfield'),
    ...changes,
  }
}

const seed = 'a-seed-that-nobody-knows'
const trial = { ...templates['remote-between'], code: 'trial', target: 4 }

/** Visit `n` joins the trial; what it gets doesn't matter. */
function joining(n: number): Joining {
  const { status: _status, plan, ...visit } = aKeptVisit(n, { study: 'trial' })
  return { visit, stratum: 'all', allocate: () => ({ arm: 'long', block: 0, plan }) }
}

function anInvitation(n: number): Invitation {
  return { id: aSid(n), name: `Guest ${n}`, role: 'observer', createdAt: now + n, expiresAt: now + 1000 + n }
}

/** Keeps events and makes the summaries that are then due. */
async function keepAndSummarise(store: Store, visit: Visit, events: readonly LogEvent[], at = now, make = countEvents) {
  const keeping = await store.keepEvents(visit, events, at)
  await store.summariseDue(make, 100)
  return keeping
}

/** Sends three events from number `first` on; how many were acknowledged. A server that refused has acknowledged none. */
async function keepSome(store: Store, visit: Visit, n: number, first: number): Promise<number> {
  const events = someEvents(n, first + 2).slice(first - 1)
  const keeping = await store.keepEvents(visit, events, now).catch(() => 'refused')
  return keeping === 'kept' ? events.length : 0
}

/** Counts events, which is enough to see that a summary was made of the whole log. */
const countEvents: Summarise = (visit, events) => [aSummary(visit.sid, events)]

function aSummary(sid: string, events: readonly LogEvent[], changes: Partial<RunSummary> = {}): RunSummary {
  const end = events.find((event) => event.type === 'run_end')
  return {
    sid,
    run: 'r1',
    form: 'simplified@1',
    scenario: 'dana-whitfield',
    outcome: end ? 'completed_unassisted' : null,
    page: null,
    elapsedMs: events.length,
    taskMs: 0,
    primaryMs: 0,
    pauseMs: 0,
    awayMs: 0,
    screens: 0,
    answers: 0,
    errors: 0,
    corrections: 0,
    backs: 0,
    matched: 0,
    scored: 0,
    ...changes,
  }
}

/** What every store does, whatever database it is on. `open` makes a store on an empty database. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  async function aStore(): Promise<Store> {
    const store = await open()
    await store.keepStudy(demoStudy, now)
    return store
  }

  /** A store with a frozen study of four people. */
  async function aStudyOfFour(): Promise<Store> {
    const store = await aStore()
    await store.makeStudy(trial, { seed, joinCode: null, createdAt: now })
    await store.freezeStudy(trial, '', now)
    return store
  }

  describe(`the store on ${name}`, () => {
    it('can be brought up to date twice', async () => {
      const store = await aStore()
      await store.migrate()
      expect(await store.study('demo')).toEqual({ definition: demoStudy, frozen: false, state: 'draft' })
    })

    it('keeps the first study of a code', async () => {
      const store = await aStore()
      const summer = { ...demoStudy, code: 'summer', kind: 'study' as const }
      await store.keepStudy(summer, now)
      await store.keepStudy({ ...summer, title: 'Another' }, now)
      expect((await store.study('summer'))?.definition.title).toBe(summer.title)
      expect(await store.study('nowhere')).toBeNull()
    })

    it('brings a demonstration up to date and keeps its counts', async () => {
      const store = await aStore()
      await store.countDeclined('demo')
      await store.keepStudy({ ...demoStudy, title: 'Another' }, now)
      expect((await store.studies())[0]).toMatchObject({ title: 'Another', declined: 1 })
    })

    it('gives each place in a study once, counting each language for itself', async () => {
      const store = await aStore()
      const places = await Promise.all([1, 2, 3, 4].map(() => store.takePlace('demo', 'es')))
      expect(places.sort()).toEqual([0, 1, 2, 3])
      expect(await store.takePlace('demo', 'en')).toBe(0)
    })

    it('never gives a place of the allocation twice, however many join at once, and stops at the target', async () => {
      const store = await aStudyOfFour()
      const joined = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => store.join(joining(n))))
      expect(joined.filter((one) => 'visit' in one)).toHaveLength(4)
      expect(joined.filter((one) => 'refused' in one)).toEqual([{ refused: 'full' }, { refused: 'full' }])
      const slots = await store.usedSlots('trial')
      expect(slots.map(({ slot }) => slot)).toEqual([0, 1, 2, 3])
      expect(slots.map(({ usedOrder }) => usedOrder)).toEqual([1, 2, 3, 4])
      expect(new Set(slots.map(({ sid }) => sid)).size).toBe(4)
    })

    it('joins the same id once', async () => {
      const store = await aStudyOfFour()
      const [first, second] = await Promise.all([store.join(joining(1)), store.join(joining(1))])
      expect(first).toEqual(second)
      expect(await store.usedSlots('trial')).toHaveLength(1)
    })

    it('lets others join for those who dropped out or withdrew, each at the next place', async () => {
      const store = await aStudyOfFour()
      for (const n of [1, 2, 3, 4]) await store.join(joining(n))
      expect(await store.join(joining(5))).toEqual({ refused: 'full' })
      expect(await store.replaceParticipant('trial', aSid(9))).toBe(false)
      expect(await store.replaceParticipant('trial', aSid(2))).toBe(true)
      expect(await store.join(joining(5))).toMatchObject({ visit: { status: 'study' } })
      const visit = await store.visit(aSid(1))
      if (!visit) throw new Error('no visit 1')
      await store.withdraw(visit)
      await store.join(joining(6))
      const slots = await store.usedSlots('trial')
      expect(slots.map(({ slot, sid, isReplaced }) => [slot, sid, isReplaced])).toEqual([
        [0, null, false],
        [1, aSid(2), true],
        [2, aSid(3), false],
        [3, aSid(4), false],
        [4, aSid(5), false],
        [5, aSid(6), false],
      ])
      expect((await store.studies()).find(({ code }) => code === 'trial')).toMatchObject({ joined: 4, target: 4 })
    })

    it('takes a personal link once', async () => {
      const store = await aStudyOfFour()
      await store.makeLinks('trial', [{ link: 'aa-bb', name: 'P01' }], now)
      expect(await store.join({ ...joining(1), link: 'nowhere' })).toEqual({ refused: 'unknown-link' })
      expect(await store.join({ ...joining(1), link: 'aa-bb' })).toHaveProperty('visit')
      expect(await store.join({ ...joining(2), link: 'aa-bb' })).toEqual({ refused: 'link-used' })
      expect(await store.personalLinks('trial')).toEqual([
        { link: 'aa-bb', name: 'P01', isUsed: true, isRevoked: false, sid: aSid(1) },
      ])
    })

    it('changes a study as long as it is a draft, freezes what was read, and ends it once', async () => {
      const store = await aStore()
      expect(await store.makeStudy(trial, { seed, joinCode: '4K7Q0M', createdAt: now })).toBe(true)
      expect(await store.makeStudy(trial, { seed, joinCode: '4K7Q0N', createdAt: now })).toBe(false)
      expect(await store.studyToJoin('4K7Q0M')).toBe('trial')
      const changed = { ...trial, title: 'Another' }
      expect(await store.changeStudy(changed)).toBe(true)
      expect(await store.endStudy('trial', now)).toBe(false)
      expect(await store.freezeStudy(trial, 'as planned', now)).toBe(false)
      expect(await store.freezeStudy(changed, 'as planned', now + 1)).toBe(true)
      expect(await store.changeStudy(trial)).toBe(false)
      expect(await store.freezeStudy(changed, 'otherwise', now + 2)).toBe(false)
      expect(await store.study('trial')).toEqual({ definition: changed, frozen: true, state: 'frozen' })
      expect(await store.endStudy('trial', now + 3)).toBe(true)
      expect(await store.endStudy('trial', now + 4)).toBe(false)
      expect(await store.join(joining(1))).toEqual({ refused: 'ended' })
      expect(await store.studyFile('trial')).toEqual({
        ...{ seed, joinCode: '4K7Q0M', preregistration: 'as planned' },
        ...{ createdAt: now, frozenAt: now + 1, endedAt: now + 3, dataFrozenAt: null, dataDeletedAt: null },
      })
      expect(await store.changeStudy({ ...demoStudy, title: 'Mine' })).toBe(false)
    })

    it('gives pilots an allocation of their own', async () => {
      const store = await aStore()
      await store.makeStudy(trial, { seed, joinCode: null, createdAt: now })
      expect(await store.join(joining(1))).toMatchObject({ visit: { status: 'pilot' } })
      await store.freezeStudy(trial, '', now)
      await store.join(joining(2))
      expect(await store.usedSlots('trial')).toMatchObject([
        { stratum: 'all', slot: 0, usedOrder: 1, isPilot: false, sid: aSid(2) },
        { stratum: 'pilot|all', slot: 0, usedOrder: 1, isPilot: true, sid: aSid(1) },
      ])
    })

    it('keeps what was done otherwise than planned, the latest first', async () => {
      const store = await aStudyOfFour()
      for (const n of [1, 2])
        await store.keepDeviation('trial', { id: aSid(n), at: now + n, who: 'Owner', words: `${n}` })
      expect((await store.deviations('trial')).map(({ words }) => words)).toEqual(['2', '1'])
      expect(await store.deviations('demo')).toEqual([])
    })

    it('keeps a visit as it began, and the first when the same id begins again', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit(1, { simulated: true }))
      expect(visit).toEqual(aKeptVisit(1, { simulated: true }))
      const again = await store.keepVisit(aKeptVisit(1, { tokenHash: 'other', lang: 'es' }))
      expect(again).toEqual(visit)
      expect(await store.visit(aSid(1))).toEqual(visit)
      expect(await store.visit(aSid(2))).toBeNull()
    })

    it('gives events back as they came, in order, each once', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit())
      const [first, second, third] = someEvents(1, 3) as [LogEvent, LogEvent, LogEvent]
      await keepAndSummarise(store, visit, [third], now + 10)
      await keepAndSummarise(store, visit, [second, first], now + 20)
      await keepAndSummarise(store, visit, [{ ...first, t: 99 }, third], now + 30)

      const detail = await store.visitDetail(visit.sid)
      expect(detail?.events).toEqual([first, second, third])
      expect(detail?.visit).toMatchObject({ events: 3, startedAt: now + 1, lastSeenAt: now + 30 })
    })

    it('tells who brought events of a visit from a file, each person once', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit())
      await store.noteImport(visit, { by: 'Ana', at: now, events: 2 })
      await store.noteImport(visit, { by: 'Owner', at: now + 1, events: 5 })
      await store.noteImport(visit, { by: 'Ana', at: now + 2, events: 3 })
      expect((await store.visitDetail(visit.sid))?.imports).toEqual([
        { by: 'Owner', at: now + 1, events: 5 },
        { by: 'Ana', at: now + 2, events: 5 },
      ])
      await store.withdraw(visit)
      await store.keepVisit(visit)
      expect((await store.visitDetail(visit.sid))?.imports).toEqual([])
    })

    it('makes the summaries that are due of all events of the visit, and says of which', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit())
      await keepAndSummarise(store, visit, someEvents(1, 3))
      await keepAndSummarise(store, visit, someEvents(1, 2, 4))
      const { visits } = await store.visits({ page: 1 })
      expect(visits[0]?.runs).toEqual([aSummary(visit.sid, someEvents(1, 5))])
      expect(await store.summariseDue(countEvents, 100)).toEqual([])
      await store.keepEvents(visit, someEvents(1, 1, 6), now)
      expect(await store.summariseDue(countEvents, 100)).toEqual([{ study: 'demo', sid: visit.sid }])
    })

    it('keeps nothing of a batch that fails, and all of those that waited with it', async () => {
      const store = await aStore()
      const [visit, other] = await Promise.all([1, 2].map((n) => store.keepVisit(aKeptVisit(n))))
      if (!visit || !other) throw new Error('no visits')
      const [first, ...rest] = someEvents(1, 3)
      const unwritable = [first, { ...rest[0], d: { n: 1n } }] as LogEvent[]
      const [, failed] = await Promise.allSettled([
        store.keepEvents(other, someEvents(2, 3), now),
        store.keepEvents(visit, unwritable, now),
        store.keepEvents(other, someEvents(2, 3, 4), now),
      ])
      expect(failed?.status).toBe('rejected')
      expect((await store.visitDetail(visit.sid))?.events).toEqual([])
      expect((await store.visitDetail(other.sid))?.events).toHaveLength(6)
    })

    it('leaves the summaries due when making them fails', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit())
      await store.keepEvents(visit, someEvents(1, 3), now)
      const fails = store.summariseDue(() => {
        throw new Error('no summary')
      }, 100)
      await expect(fails).rejects.toThrow('no summary')
      expect(await store.summariseDue(countEvents, 100)).toHaveLength(1)
    })

    it('takes so many batches a minute of one visit and no more', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit())
      const batch = (n: number) => someEvents(1, 1, n + 1)
      const most = Array.from({ length: postsAMinute }, (_, n) => store.keepEvents(visit, batch(n), now))
      expect(new Set(await Promise.all(most))).toEqual(new Set(['kept']))
      expect(await store.keepEvents(visit, batch(postsAMinute), now)).toBe('too-often')
      // A clock that was an hour ahead, and was set right, must not lock anybody out until then.
      expect(await store.keepEvents(visit, batch(postsAMinute), now - 3_600_000)).toBe('kept')
      expect(await store.keepEvents(visit, batch(postsAMinute), now + 60_000)).toBe('kept')
      expect((await store.visitDetail(visit.sid))?.events).toHaveLength(postsAMinute + 1)
    })

    it('takes nothing for a visit that was begun again with another token', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit())
      await store.withdraw(visit)
      await store.keepVisit(aKeptVisit(1, { tokenHash: 'other' }))
      expect(await store.keepEvents(visit, someEvents(), now)).toBe('gone')
      expect((await store.visitDetail(visit.sid))?.events).toEqual([])
    })

    it('makes summaries again from the log', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit())
      await keepAndSummarise(store, visit, someEvents(1, 3), now, () => [])
      expect((await store.visits({ page: 1 })).visits[0]?.runs).toEqual([])
      await store.summariseAgain(visit.sid, countEvents)
      expect((await store.visits({ page: 1 })).visits[0]?.runs).toHaveLength(1)
    })

    it('goes through all visits in portions', async () => {
      const store = await aStore()
      for (const n of [3, 1, 2]) await store.keepVisit(aKeptVisit(n))
      expect(await store.sidsAfter('', 2)).toEqual([aSid(1), aSid(2)])
      expect(await store.sidsAfter(aSid(2), 2)).toEqual([aSid(3)])
    })

    it('keeps batches that arrive at once, of one visit and of several', async () => {
      const store = await aStore()
      const visits = await Promise.all([1, 2, 3].map((n) => store.keepVisit(aKeptVisit(n))))
      await Promise.all(
        visits.flatMap((visit, index) =>
          [1, 4, 7].map((seq) => store.keepEvents(visit, someEvents(index + 1, 3, seq), now)),
        ),
      )
      await store.summariseDue(countEvents, 100)
      for (const { events, runs } of (await store.visits({ page: 1 })).visits) {
        expect(events).toBe(9)
        expect(runs[0]?.elapsedMs).toBe(9)
      }
    })

    it('replaces a reply by a later one to the same item', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit())
      await store.keepReplies(visit, [
        { run: 'r1', instrument: 'seq', item: 'ease', value: '3' },
        { run: null, instrument: 'background', item: 'age-band', value: '60-up' },
      ])
      await store.keepReplies(visit, [
        { run: 'r1', instrument: 'seq', item: 'ease', value: '6' },
        { run: null, instrument: 'background', item: 'age-band', value: null },
      ])
      expect((await store.visitDetail(visit.sid))?.replies).toEqual([
        { run: null, instrument: 'background', item: 'age-band', value: null },
        { run: 'r1', instrument: 'seq', item: 'ease', value: '6' },
      ])
    })

    it('deletes a withdrawn visit whole, counts it once and takes nothing more of it', async () => {
      const store = await aStore()
      const visit = await store.keepVisit(aKeptVisit(1))
      const other = await store.keepVisit(aKeptVisit(2))
      await keepAndSummarise(store, visit, someEvents(1, 3))
      await keepAndSummarise(store, other, someEvents(2, 3))
      await store.keepReplies(visit, [{ run: 'r1', instrument: 'seq', item: 'ease', value: '3' }])

      expect(await store.withdraw(visit)).toBe(true)
      expect(await store.withdraw(visit)).toBe(false)
      expect(await store.visit(visit.sid)).toBeNull()
      expect(await store.keepEvents(visit, someEvents(1, 3), now)).toBe('gone')
      expect(await store.keepReplies(visit, [{ run: null, instrument: 'seq', item: 'ease', value: '3' }])).toBe(false)

      const begunAgain = await store.keepVisit(aKeptVisit(1))
      expect(await store.visitDetail(begunAgain.sid)).toMatchObject({ events: [], replies: [], visit: { runs: [] } })
      expect((await store.visitDetail(other.sid))?.events).toHaveLength(3)
      expect((await store.studies())[0]).toMatchObject({ withdrawn: 1 })
    })

    it('puts a draft away and brings it back, and deletes it after a while with its pilots', async () => {
      const store = await aStore()
      await store.makeStudy(trial, { seed, joinCode: 'ABCDEF', createdAt: now })
      await store.join(joining(1))
      expect(await store.putStudyAway('trial', now)).toBe(true)
      expect(await store.putStudyAway('trial', now)).toBe(false)
      expect(await store.study('trial')).toBeNull()
      expect((await store.studies()).map(({ code }) => code)).toEqual(['demo'])
      expect(await store.studyToJoin('ABCDEF')).toBeNull()
      expect(await store.join(joining(2))).toEqual({ refused: 'unknown-study' })
      expect(await store.freezeStudy(trial, '', now)).toBe(false)

      expect(await store.bringStudyBack('trial')).toBe(true)
      expect(await store.bringStudyBack('trial')).toBe(false)
      expect(await store.visit(aSid(1))).not.toBeNull()
      await store.putStudyAway('trial', now)
      await store.deletePutAway(now)
      expect(await store.visit(aSid(1))).not.toBeNull()
      await store.deletePutAway(now + 1)
      expect(await store.visit(aSid(1))).toBeNull()
      expect(await store.bringStudyBack('trial')).toBe(false)
      expect(await store.putStudyAway('demo', now)).toBe(false)
    })

    it('lets a study have the code of a draft that was put away', async () => {
      const store = await aStore()
      await store.makeStudy(trial, { seed, joinCode: null, createdAt: now })
      await store.join(joining(1))
      await store.putStudyAway('trial', now)
      expect(await store.makeStudy({ ...trial, title: 'Again' }, { seed, joinCode: null, createdAt: now })).toBe(true)
      expect((await store.study('trial'))?.definition.title).toBe('Again')
      expect(await store.visit(aSid(1))).toBeNull()
      expect(await store.usedSlots('trial')).toEqual([])
    })

    it('takes an end back that is fresh, and none once the data are frozen', async () => {
      const store = await aStudyOfFour()
      await store.endStudy('trial', now)
      expect(await store.reopenStudy('trial', now + 1)).toBe(false)
      expect(await store.reopenStudy('trial', now)).toBe(true)
      expect(await store.join(joining(1))).toHaveProperty('visit')
      await store.endStudy('trial', now)
      await store.freezeData('trial', now)
      expect(await store.reopenStudy('trial', now)).toBe(false)
    })

    it('closes a link that nobody used, and opens it again', async () => {
      const store = await aStudyOfFour()
      await store.makeLinks('trial', [{ link: 'aaaaaa00', name: 'P01' }], now)
      expect(await store.closeLink('trial', 'aaaaaa00', true)).toBe(true)
      expect(await store.closeLink('trial', 'aaaaaa00', true)).toBe(false)
      expect(await store.personalLinks('trial')).toMatchObject([{ isRevoked: true, isUsed: false }])
      expect(await store.join({ ...joining(1), link: 'aaaaaa00' })).toEqual({ refused: 'unknown-link' })
      expect(await store.closeLink('trial', 'aaaaaa00', false)).toBe(true)
      expect(await store.join({ ...joining(1), link: 'aaaaaa00' })).toHaveProperty('visit')
      expect(await store.closeLink('trial', 'aaaaaa00', true)).toBe(false)
    })

    it('keeps somebody after all who was to be replaced, unless her place is taken', async () => {
      const store = await aStudyOfFour()
      for (const n of [1, 2, 3, 4]) await store.join(joining(n))
      await store.replaceParticipant('trial', aSid(1))
      expect(await store.keepParticipant('trial', aSid(1))).toBe(true)
      expect(await store.keepParticipant('trial', aSid(1))).toBe(false)
      await store.replaceParticipant('trial', aSid(1))
      await store.join(joining(5))
      expect(await store.keepParticipant('trial', aSid(1))).toBe(false)
      expect((await store.usedSlots('trial')).filter(({ isReplaced }) => isReplaced)).toHaveLength(1)
    })

    it('deletes visits while others are being written to', async () => {
      const store = await aStore()
      const visits = await Promise.all([1, 2, 3, 4].map((n) => store.keepVisit(aKeptVisit(n))))
      const [first, second, third, fourth] = visits
      if (!first || !second || !third || !fourth) throw new Error('no visits')
      const reply = [{ run: 'r1', instrument: 'seq', item: 'ease', value: '3' }]
      const done = await Promise.all([
        store.withdraw(first),
        store.keepReplies(second, reply),
        store.withdraw(third),
        store.keepReplies(fourth, reply),
      ])
      expect(done).toEqual([true, true, true, true])
    })

    it('deletes the data of a study that has ended, once, and nothing of another', async () => {
      const store = await aStudyOfFour()
      await store.join(joining(1))
      await store.join(joining(2))
      const other = await store.keepVisit(aKeptVisit(3))
      await keepAndSummarise(store, other, someEvents(3, 3))
      await store.makeLinks('trial', [{ link: 'aaaaaa00', name: 'P01' }], now)
      expect(await store.studiesWithData()).toEqual([])
      expect(await store.deleteData('trial', now)).toBeNull()

      await store.endStudy('trial', now + 1)
      expect(await store.studiesWithData()).toEqual([{ definition: trial, endedAt: now + 1 }])
      const deleted = await Promise.all([store.deleteData('trial', now + 2), store.deleteData('trial', now + 3)])
      expect(deleted.filter((visits) => visits !== null)).toEqual([2])
      expect(await store.studiesWithData()).toEqual([])
      expect(await store.visit(aSid(1))).toBeNull()
      expect(await store.personalLinks('trial')).toEqual([])
      expect((await store.visitDetail(other.sid))?.events).toHaveLength(3)
      expect((await store.flowOf('trial')).gone.expired).toBe(2)
      expect(await store.studyFile('trial')).toMatchObject({ endedAt: now + 1, dataFrozenAt: null })
    })

    it('freezes the data of a study that has ended, once', async () => {
      const store = await aStudyOfFour()
      expect(await store.freezeData('trial', now)).toBe(false)
      await store.endStudy('trial', now + 1)
      expect(await store.freezeData('trial', now + 2)).toBe(true)
      expect(await store.freezeData('trial', now + 3)).toBe(false)
      expect(await store.studyFile('trial')).toMatchObject({ dataFrozenAt: now + 2 })
    })

    it('keeps apart what comes after the data were frozen: nothing is lost, and nothing changes', async () => {
      const store = await aStudyOfFour()
      const joined = await store.join(joining(1))
      if (!('visit' in joined)) throw new Error('nobody joined')
      const { visit } = joined
      const ease = { run: 'r1', instrument: 'seq', item: 'ease' }
      await keepAndSummarise(store, visit, someEvents(1, 3))
      await store.keepReplies(visit, [{ ...ease, value: '3' }])
      await store.endStudy('trial', now + 1)
      await store.freezeData('trial', now + 2)
      const data = async () => {
        const { visit: row, events, replies } = (await store.visitDetail(visit.sid)) ?? {}
        return { row: { ...row, lastSeenAt: 0 }, events, replies, analysed: await store.analysedVisits('trial') }
      }
      const frozen = await data()
      const fromLate = async () => [await store.lateArrivals('trial'), (await store.visitDetail(visit.sid))?.late]
      expect(await fromLate()).toEqual([0, 0])

      for (let times = 0; times < 2; times += 1) {
        expect(await keepAndSummarise(store, visit, someEvents(1, 5), now + 3)).toBe('kept')
        expect(await store.keepReplies(visit, [{ ...ease, value: '7' }])).toBe(true)
        await store.summariseAgain(visit.sid, countEvents)
        expect(await fromLate()).toEqual([3, 3])
        expect(await data()).toEqual(frozen)
      }
      expect(await store.withdraw(visit)).toBe(true)
      expect(await store.lateArrivals('trial')).toBe(0)
    })

    it('has every batch that comes while the data are being frozen in the log or after it, and none in both', async () => {
      const store = await aStudyOfFour()
      const visits: Visit[] = []
      for (const n of [1, 2, 3, 4]) {
        const joined = await store.join(joining(n))
        if ('visit' in joined) visits.push(joined.visit)
      }
      await store.endStudy('trial', now + 1)
      const sending = visits.flatMap((visit, index) => [1, 4, 7].map((n) => keepSome(store, visit, index + 1, n)))
      const [, ...kept] = await Promise.all([store.freezeData('trial', now + 2), ...sending])
      const logs = await Promise.all(visits.map((visit) => store.eventsOf(visit)))
      const inLogs = logs.reduce((sum, log) => sum + log.length, 0)
      const acknowledged = kept.reduce((sum, n) => sum + n, 0)
      expect(inLogs + (await store.lateArrivals('trial'))).toBe(acknowledged)
      expect(acknowledged).toBeGreaterThan(0)
    })

    it('describes each study with its counts', async () => {
      const store = await aStore()
      await store.keepVisit(aKeptVisit())
      await store.countDeclined('demo')
      await store.countDeclined('demo')
      const [demo] = await store.studies()
      expect(demo).toMatchObject({ code: 'demo', kind: 'demo', frozen: false, visits: 1, declined: 2, withdrawn: 0 })
      expect(demo?.scenarios).toHaveLength(14)
      expect(demo?.languages.toSorted()).toEqual(['en', 'es', 'zh-Hans', 'zh-Hant'])
    })

    it('lists visits newest first, a page at a time', async () => {
      const store = await aStore()
      const count = visitsPerPage + 2
      for (let n = 1; n <= count; n += 1) await store.keepVisit(aKeptVisit(n))
      const first = await store.visits({ page: 1 })
      const second = await store.visits({ page: 2 })
      expect(first).toMatchObject({ total: count, page: 1, pages: 2 })
      expect(first.visits.map((visit) => visit.sid).slice(0, 2)).toEqual([aSid(count), aSid(count - 1)])
      expect(second.visits.map((visit) => visit.sid)).toEqual([aSid(2), aSid(1)])
      expect((await store.visits({ page: 3 })).visits).toEqual([])
    })

    it('filters by visit and by run, all filters about runs by one and the same run', async () => {
      const store = await aStore()
      const long = { run: 'r2', form: 'long@1', scenario: 'renee-coleman' }
      const visits: [Visit, Summarise][] = [
        [aKeptVisit(1), countEvents],
        [aKeptVisit(2, { lang: 'es', device: 'desktop' }), countEvents],
        [aKeptVisit(3), ({ sid }, events) => [aSummary(sid, []), aSummary(sid, events, long)]],
      ]
      for (const [index, [visit, summarise]] of visits.entries()) {
        const n = index + 1
        await keepAndSummarise(store, await store.keepVisit(visit), [...someEvents(n), theEnd(n)], now, summarise)
      }
      const found = async (filters: object) =>
        (await store.visits({ ...filters, page: 1 })).visits.map((visit) => visit.sid)

      expect(await found({ study: 'demo' })).toHaveLength(3)
      expect(await found({ study: 'other' })).toEqual([])
      expect(await found({ lang: 'es' })).toEqual([aSid(2)])
      expect(await found({ device: 'phone' })).toEqual([aSid(3), aSid(1)])
      expect(await found({ form: 'simplified' })).toHaveLength(3)
      expect(await found({ form: 'long@1' })).toEqual([aSid(3)])
      expect(await found({ form: 'long@2' })).toEqual([])
      expect(await found({ outcome: 'unfinished' })).toEqual([aSid(3)])
      expect(await found({ outcome: 'completed_unassisted', form: 'simplified@1' })).toEqual([aSid(2), aSid(1)])
      expect(await found({ scenario: 'renee-coleman', form: 'long' })).toEqual([aSid(3)])
      expect(await found({ scenario: 'renee-coleman', form: 'simplified' })).toEqual([])
    })

    it('keeps the first passphrase only, until it is replaced', async () => {
      const store = await aStore()
      expect(await store.passphraseHash()).toBeNull()
      expect(await store.keepFirstPassphrase('first', now)).toBe(true)
      expect(await store.keepFirstPassphrase('second', now)).toBe(false)
      expect(await store.passphraseHash()).toBe('first')
      await store.replacePassphrase('third', now)
      expect(await store.passphraseHash()).toBe('third')
    })

    it('knows who is signed in until the sign-in expires, is ended, or the passphrase is replaced', async () => {
      const store = await aStore()
      for (const token of ['a', 'b', 'c']) await store.keepSignIn(token, 'owner', now, now + 1000)
      expect(await store.signedIn('a', now + 999)).toEqual({ role: 'owner', name: 'Owner' })
      expect(await store.signedIn('a', now + 1000)).toBeNull()
      await store.endSignIn('b')
      expect(await store.signedIn('b', now)).toBeNull()
      await store.replacePassphrase('new', now)
      expect(await store.signedIn('c', now)).toBeNull()
    })

    it('keeps invitations until they expire or are taken back, with everybody signed in by them', async () => {
      const store = await aStore()
      const [first, second] = [1, 2].map((n) => anInvitation(n))
      if (!first || !second) throw new Error('no invitations')
      await store.keepInvitation(first, 'token-1')
      await store.keepInvitation(second, 'token-2')
      expect(await store.invitations(now)).toEqual([second, first])
      expect(await store.invitedAccount('token-3', now)).toBeNull()

      const account = (await store.invitedAccount('token-1', now)) ?? ''
      const other = (await store.invitedAccount('token-2', now)) ?? ''
      await store.keepSignIn('a', account, now, now + 5000)
      await store.keepSignIn('b', other, now, now + 5000)
      expect(await store.signedIn('a', now)).toEqual({ role: 'observer', name: 'Guest 1' })
      expect(await store.takeBackInvitation(first.id, now)).toBe(true)
      expect(await store.takeBackInvitation(first.id, now)).toBe(false)
      expect(await store.signedIn('a', now)).toBeNull()
      expect(await store.invitedAccount('token-1', now)).toBeNull()

      expect(await store.restoreInvitation(first.id)).toBe(true)
      expect(await store.restoreInvitation(first.id)).toBe(false)
      expect(await store.invitedAccount('token-1', now)).toBe(account)
      expect(await store.signedIn('a', now)).toBeNull()
      await store.takeBackInvitation(first.id, now)
      await store.deletePutAway(now + 1)
      expect(await store.restoreInvitation(first.id)).toBe(false)

      expect(await store.signedIn('b', now + 1001)).not.toBeNull()
      expect(await store.signedIn('b', now + 1002)).toBeNull()
      expect(await store.invitedAccount('token-2', now + 1002)).toBeNull()
      expect(await store.invitations(now + 1002)).toEqual([])
    })

    it('gives the visits of a study to an analysis, each run with its record and its replies', async () => {
      const store = await aStore()
      const [later, first] = await Promise.all(
        [2, 1].map((n) => store.keepVisit(aKeptVisit(n, { simulated: n === 2, status: 'study' }))),
      )
      if (!later || !first) throw new Error('no visits')
      const record = recordOf(measureRun([...someEvents(1), theEnd(1)], 'r1'), 'abc')
      await keepAndSummarise(store, first, [...someEvents(1), theEnd(1)], now, (visit, events) => [
        { ...aSummary(visit.sid, events), record },
      ])
      const ease = { run: 'r1', instrument: 'seq', item: 'ease', value: '6' }
      await store.keepReplies(first, [ease])
      const visits = await store.analysedVisits('demo')
      expect(visits.map(({ sid, simulated }) => [sid, simulated])).toEqual([
        [aSid(1), false],
        [aSid(2), true],
      ])
      expect(visits[0]).toMatchObject({ status: 'study', replies: [ease] })
      expect(visits[0]?.runs).toEqual([{ run: 'r1', form: 'simplified@1', scenario: 'dana-whitfield', record }])
      expect(await store.eventsOf(first)).toEqual([...someEvents(1), theEnd(1)])
      expect(await store.analysedVisits('other')).toEqual([])
    })

    it('keeps every look at results in the order they happened', async () => {
      const store = await aStore()
      const look = (n: number) => ({ id: aSid(n), at: now + n, by: 'Owner', reason: `Reason ${n}`, people: n })
      for (const n of [2, 1]) await store.keepLook('demo', look(n))
      expect(await store.looks('demo')).toEqual([look(1), look(2)])
      expect(await store.looks('other')).toEqual([])
      await store.countDeclined('demo')
      expect(await store.studyCounts('demo')).toEqual({ declined: 1, withdrawn: 0, deleted: 0 })
    })

    it('counts attempts to sign in within a window, those at once too', async () => {
      const store = await aStore()
      const attempts = await Promise.all([0, 0, 0].map(() => store.countAttempt('owner', now, 1000)))
      expect(attempts.map(({ count }) => count).sort()).toEqual([1, 2, 3])
      expect(await store.countAttempt('owner', now + 999, 1000)).toEqual({ count: 4, since: now })
      expect(await store.countAttempt('owner', now + 1000, 1000)).toEqual({ count: 1, since: now + 1000 })
      await store.forgetAttempts('owner')
      expect(await store.countAttempt('owner', now + 1001, 1000)).toEqual({ count: 1, since: now + 1001 })
      expect(await store.countAttempt('owner', now + 1, 1000)).toMatchObject({ count: 2 })
    })

    it('ends a window that a clock began which was set back since', async () => {
      const store = await aStore()
      await store.countAttempt('owner', now + 3_600_000, 1000)
      expect(await store.countAttempt('owner', now, 1000)).toEqual({ count: 1, since: now })
    })

    it.each([new Date(0), { a: 1 }, undefined, Number.NaN])(
      'refuses %s as a parameter before the driver sees it',
      async (value) => {
        const store = await aStore()
        // Only what the compiler doesn't see can go wrong like this.
        await expect(store.visit(value as unknown as string)).rejects.toThrow("can't be a parameter")
      },
    )

    it('binds a boolean as 0 or 1', async () => {
      const store = await aStore()
      expect(await store.visit(true as unknown as string)).toBeNull()
    })

    it('gives text back unchanged in every script', async () => {
      const store = await aStore()
      const title = "¿Quién? '; drop table visits; -- 糧食 😀 7"
      await store.keepStudy({ ...demoStudy, code: 'words', title }, now)
      expect((await store.study('words'))?.definition.title).toBe(title)
    })
  })
}
