import { describe, expect, it } from 'vitest'
import type { RunSummary } from '../../study/api.ts'
import { staleAfterMs, type Command } from '../../study/command.ts'
import { demoStudy } from '../../study/demoStudy.ts'
import { planVisit } from '../../study/planVisit.ts'
import { aSid, someEvents, theEnd } from '../testing/aVisit.ts'
import type { Store, Visit } from './store.ts'

const now = 1_800_000_000_000
const pause: Command = { type: 'pause', reason: 'question' }
const by = 'Ana'

const aKeptVisit = (n: number): Visit => ({
  study: 'demo',
  sid: aSid(n),
  tokenHash: `hash-${n}`,
  lang: 'en',
  device: 'phone',
  status: 'pilot',
  simulated: false,
  startedAt: now,
  plan: planVisit(demoStudy, aSid(n), 'dana-whitfield'),
})

const aMessage = (n: number, text = 'Hello') => ({ id: aSid(n), text, lang: 'es' as const })
const anAnnotation = (n: number) => ({ id: aSid(n), run: 'r1', fromMs: 1_000, toMs: 9_000, why: 'The phone rang' })

const aSummary = (sid: string): RunSummary => ({
  sid,
  run: 'r1',
  form: 'simplified@1',
  scenario: 'dana-whitfield',
  outcome: 'completed_unassisted',
  page: null,
  ...{ elapsedMs: 0, taskMs: 0, primaryMs: 0, pauseMs: 0, awayMs: 0 },
  ...{ screens: 0, answers: 0, errors: 0, corrections: 0, backs: 0, matched: 0, scored: 0 },
})

/** What every store does with what moderators do. `open` makes a store on an empty database. */
export function moderationContract(name: string, open: () => Promise<Store>): void {
  async function aStore() {
    const store = await open()
    await store.keepStudy(demoStudy, now)
    const [visit, other] = [await store.keepVisit(aKeptVisit(1)), await store.keepVisit(aKeptVisit(2))]
    return { store, visit, other }
  }

  describe(`moderation on ${name}`, () => {
    it('numbers commands in each visit, and gives one that is sent twice the number it has', async () => {
      const { store, visit, other } = await aStore()
      const numbers = [
        await store.keepCommand(visit, { id: aSid(1), command: pause }, by, now),
        await store.keepCommand(visit, { id: aSid(2), command: { type: 'go-on' } }, by, now),
        await store.keepCommand(visit, { id: aSid(1), command: pause }, by, now + 5),
        await store.keepCommand(other, { id: aSid(1), command: pause }, by, now),
      ]
      expect(numbers).toEqual([1, 2, 1, 1])
      expect(await store.commands(visit)).toHaveLength(2)
    })

    it('gives no number twice, however many moderators press at once', async () => {
      const { store, visit } = await aStore()
      const pressed = Array.from({ length: 8 }, (_, n) =>
        store.keepCommand(visit, { id: aSid(n), command: pause }, by, now),
      )
      expect((await Promise.all(pressed)).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    })

    it('hands a command over until its device has said what became of it', async () => {
      const { store, visit } = await aStore()
      expect((await store.heardVisit(visit.sid))?.hasNews).toBe(false)
      await store.keepCommand(visit, { id: aSid(1), command: pause, note: 'asked why' }, by, now)
      expect((await store.heardVisit(visit.sid))?.hasNews).toBe(true)
      const open = { commands: [{ n: 1, command: pause }], messages: [] }
      expect(await store.openInbox(visit, 0, now + 1)).toEqual(open)
      expect(await store.openInbox(visit, 0, now + 2)).toEqual(open)
      await store.settleCommands(visit, [{ n: 1, done: true }])
      await store.settleCommands(visit, [{ n: 1, done: false }])
      expect(await store.openInbox(visit, 0, now + 3)).toEqual({ commands: [], messages: [] })
      expect((await store.heardVisit(visit.sid))?.hasNews).toBe(false)
      expect(await store.commands(visit)).toEqual([
        {
          n: 1,
          ...{ notBefore: now, isTakenBack: false },
          id: aSid(1),
          command: pause,
          note: 'asked why',
          by,
          givenAt: now,
          handedAt: now + 1,
          done: true,
        },
      ])
    })

    it('hands nothing over that has become stale, but what a device waits for', async () => {
      const { store, visit } = await aStore()
      await store.keepCommand(visit, { id: aSid(1), command: pause }, by, now)
      await store.keepCommand(visit, { id: aSid(2), command: { type: 'go-on' } }, by, now)
      const { commands } = await store.openInbox(visit, 0, now + staleAfterMs + 1)
      expect(commands).toEqual([{ n: 2, command: { type: 'go-on' } }])
      expect((await store.commands(visit)).map(({ handedAt }) => handedAt)).toEqual([null, now + staleAfterMs + 1])
    })

    it('settles nothing that was never handed over, and nothing of another visit', async () => {
      const { store, visit, other } = await aStore()
      await store.keepCommand(visit, { id: aSid(1), command: pause }, by, now)
      await store.settleCommands(visit, [{ n: 1, done: true }])
      await store.openInbox(visit, 0, now)
      await store.settleCommands(other, [{ n: 1, done: true }])
      expect((await store.commands(visit))[0]?.done).toBeNull()
    })

    it('keeps messages in order, each once, and hands over those the device has not', async () => {
      const { store, visit } = await aStore()
      expect(await store.keepMessage(visit, 'participant', aMessage(1, '¿Qué es esto? 糧食 😀'), now)).toBe(1)
      expect(await store.keepMessage(visit, 'moderator', aMessage(2), now + 1)).toBe(2)
      expect(await store.keepMessage(visit, 'participant', aMessage(1), now + 2)).toBe(1)
      const [first, second] = await store.messages(visit)
      expect(first).toEqual({ n: 1, ...aMessage(1, '¿Qué es esto? 糧食 😀'), from: 'participant', at: now })
      expect((await store.openInbox(visit, 1, now)).messages).toEqual([second])
    })

    it('knows since when a participant has waited for an answer', async () => {
      const { store, visit } = await aStore()
      const asking = async () => (await store.liveVisits('demo', { sids: [visit.sid] }))[0]?.askingSince
      expect(await asking()).toBeNull()
      await store.keepMessage(visit, 'participant', aMessage(1), now + 1)
      await store.keepMessage(visit, 'participant', aMessage(2), now + 9)
      expect(await asking()).toBe(now + 1)
      await store.keepMessage(visit, 'moderator', aMessage(3), now + 20)
      expect(await asking()).toBeNull()
    })

    it('appends pauses that were forgotten', async () => {
      const { store, visit } = await aStore()
      expect(await store.keepAnnotation(visit, anAnnotation(1), by, now)).toBe(1)
      expect(await store.keepAnnotation(visit, { ...anAnnotation(1), why: 'Other' }, by, now)).toBe(1)
      const kept = [{ n: 1, ...anAnnotation(1), by, madeAt: now }]
      expect(await store.annotations(visit)).toEqual(kept)
      expect([...(await store.annotationsOf('demo'))]).toEqual([[visit.sid, kept]])
      expect([...(await store.annotationsOf('demo-long'))]).toEqual([])
    })

    it('deletes all of it with the visit, counted as what it was', async () => {
      const { store, visit } = await aStore()
      await store.keepCommand(visit, { id: aSid(1), command: pause }, by, now)
      await store.keepMessage(visit, 'participant', aMessage(1), now)
      await store.keepAnnotation(visit, anAnnotation(1), by, now)
      await store.countAttempt(`message:${visit.sid}`, now, 1_000)
      expect(await store.withdraw(visit, 'deleted')).toBe(true)
      expect((await store.countAttempt(`message:${visit.sid}`, now, 1_000)).count).toBe(1)
      expect(await store.commands(visit)).toEqual([])
      expect(await store.messages(visit)).toEqual([])
      expect(await store.annotations(visit)).toEqual([])
      expect(await store.keepCommand(visit, { id: aSid(1), command: pause }, by, now)).toBeNull()
      expect(await store.keepMessage(visit, 'moderator', aMessage(1), now)).toBeNull()
      expect((await store.studies())[0]?.withdrawn).toBe(0)
      expect(await store.studyCounts(visit.study)).toMatchObject({ withdrawn: 0, deleted: 1 })
    })

    it('shows where visits stand by their summaries: those asked for, or the latest of the study', async () => {
      const { store, visit, other } = await aStore()
      await store.keepEvents(visit, someEvents(1, 5), now + 3)
      await store.summariseDue(() => [], 10)
      const rows = await store.liveVisits('demo', { since: now - 1 })
      expect(rows.map(({ sid }) => sid).sort()).toEqual([visit.sid, other.sid].sort())
      const [row] = await store.liveVisits('demo', { sids: [visit.sid] })
      expect(row).toMatchObject({
        lastSeenAt: now + 3,
        now: { page: 'your-name', segment: 'form', form: 'simplified@1' },
      })
      expect(await store.liveVisits('demo', { since: now })).toEqual([])
      expect(await store.liveVisits('demo-long', { sids: [visit.sid] })).toEqual([])
    })

    it('holds what ends a run until it can’t be taken back any more, and then hands it over', async () => {
      const { store, visit } = await aStore()
      const end: Command = { type: 'end-run', outcome: 'technical_failure' }
      await store.keepCommand(visit, { id: aSid(1), command: end }, by, now)
      expect((await store.openInbox(visit, 0, now + 9_999)).commands).toEqual([])
      expect((await store.heardVisit(visit.sid))?.hasNews).toBe(true)
      expect((await store.openInbox(visit, 0, now + 10_000)).commands).toEqual([{ n: 1, command: end }])
      expect(await store.takeBackCommand(visit, 1)).toBe(false)
    })

    it('never hands over what was taken back; of a flag that was, the note goes', async () => {
      const { store, visit, other } = await aStore()
      const end: Command = { type: 'end-run', outcome: 'technical_failure' }
      await store.keepCommand(visit, { id: aSid(1), command: end }, by, now)
      await store.keepCommand(visit, { id: aSid(2), command: { type: 'flag' }, note: 'she sighed' }, by, now)
      await store.keepCommand(visit, { id: aSid(3), command: pause }, by, now)
      expect((await store.openInbox(visit, 0, now)).commands.map(({ n }) => n)).toEqual([2, 3])
      expect(await store.takeBackCommand(visit, 1)).toBe(true)
      expect(await store.takeBackCommand(visit, 1)).toBe(false)
      expect(await store.takeBackCommand(visit, 2)).toBe(true)
      expect(await store.takeBackCommand(visit, 3)).toBe(false)
      expect(await store.takeBackCommand(other, 1)).toBe(false)
      expect((await store.openInbox(visit, 0, now + 60_000)).commands.map(({ n }) => n)).toEqual([3])
      expect((await store.commands(visit)).map(({ n, note, isTakenBack }) => [n, note, isTakenBack])).toEqual([
        [1, null, true],
        [2, null, true],
        [3, null, false],
      ])
    })

    it('gives what the flow is counted from: every visit, the ends of its runs, and who is gone', async () => {
      const { store, visit, other } = await aStore()
      await store.countDeclined('demo')
      await store.withdraw(other, 'deleted')
      await store.keepEvents(visit, [...someEvents(1, 3), theEnd(1)], now)
      await store.summariseDue(() => [aSummary(visit.sid)], 10)
      expect(await store.flowOf('demo')).toEqual({
        visits: [
          {
            status: 'pilot',
            simulated: false,
            forms: ['simplified@1'],
            runs: [{ run: 'r1', outcome: 'completed_unassisted' }],
          },
        ],
        gone: { declined: 1, withdrawn: 0, deleted: 1, expired: 0 },
      })
    })

    it('notes that a device was heard from, never backwards', async () => {
      const { store, visit } = await aStore()
      await store.noteSeen(visit, now + 50)
      await store.noteSeen(visit, now + 10)
      expect((await store.heardVisit(visit.sid))?.lastSeenAt).toBe(now + 50)
    })
  })
}
