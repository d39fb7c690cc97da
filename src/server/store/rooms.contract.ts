import { describe, expect, it } from 'vitest'
import { roomDefinition, studyOfRoom } from '../../study/room/roomDefinition.ts'
import type { Actor, SentAction } from '../../study/room/roomAction.ts'
import { planVisit } from '../../study/planVisit.ts'
import { aSid } from '../testing/aVisit.ts'
import type { RoomDeviceRow } from './roomStore.ts'
import type { Store } from './store.ts'

const now = 1_800_000_000_000
const joinCode = '4K7Q0M'
const study = studyOfRoom(joinCode)
const leader: Actor = { by: aSid(1), role: 'leader' }
const opened = { joinCode, openedBy: 'owner', openedAt: now }

const aDevice = (n: number, role: RoomDeviceRow['role'] = 'phone', seat: number | null = null) => ({
  id: aSid(n),
  tokenHash: `hash-${n}`,
  ...{ role, seat },
  lang: 'es' as const,
})
const sent = (n: number, base = 0): SentAction => ({ id: aSid(n), base, action: { kind: 'open-act', act: 'cut' } })

const aVisit = (n: number, startedAt: number): Parameters<Store['keepVisit']>[0] => ({
  ...{ study, sid: aSid(n), tokenHash: 'hash', lang: 'en', device: 'phone', status: 'pilot' },
  ...{ simulated: false, startedAt, plan: planVisit(roomDefinition(joinCode), aSid(n), 'dana-whitfield') },
})

/** What every store does with rooms. `open` makes a store on an empty database. */
export function roomsContract(name: string, open: () => Promise<Store>): void {
  async function aRoom() {
    const store = await open()
    await store.openRoom(roomDefinition(joinCode), opened)
    return store
  }

  describe(`rooms on ${name}`, () => {
    it('opens a room once, with its study, and finds it by its code', async () => {
      const store = await aRoom()
      expect(await store.openRoom(roomDefinition(joinCode), opened)).toBe(false)
      expect(await store.roomByCode(joinCode)).toEqual({ study, ...opened, lastSeq: 0, people: 0 })
      expect(await store.roomOfStudy(study)).toMatchObject({ joinCode })
      expect(await store.roomByCode('000000')).toBeNull()
      expect(await store.studyToJoin(joinCode)).toBe(study)
    })

    it('lists the rooms of an account, the latest first, and tells those of robots apart', async () => {
      const store = await aRoom()
      const robots = roomDefinition('AAAAAA', { people: 20, seed: 1 })
      await store.openRoom(robots, { joinCode: 'AAAAAA', openedBy: 'ana', openedAt: now + 1 })
      expect((await store.rooms(null, 10)).map(({ joinCode: code, isSimulated }) => [code, isSimulated])).toEqual([
        ['AAAAAA', true],
        [joinCode, false],
      ])
      expect(await store.rooms('ana', 10)).toHaveLength(1)
    })

    it('numbers the people who join, and finds a device again by its token', async () => {
      const store = await aRoom()
      expect(await store.joinRoom(study, aDevice(1, 'leader'), now)).toMatchObject({ place: null })
      expect(await store.joinRoom(study, aDevice(2), now)).toMatchObject({ place: 0 })
      expect(await store.joinRoom(study, aDevice(3, 'table', 4), now)).toMatchObject({ place: 1, seat: 4 })
      expect(await store.joinRoom(study, aDevice(2), now)).toMatchObject({ place: 0 })
      expect((await store.roomByCode(joinCode))?.people).toBe(2)
      await store.takeSeat(study, aSid(2), 7)
      expect(await store.roomDevice(study, 'hash-2')).toMatchObject({ role: 'table', seat: 7, place: 0 })
      await store.takeSeat(study, aSid(2), null)
      expect(await store.roomDevice(study, 'hash-2')).toMatchObject({ role: 'phone', seat: null })
      expect(await store.roomDevice(study, 'hash-9')).toBeNull()
    })

    it('numbers actions without a gap, keeps each once, and adds none where the list has moved on', async () => {
      const store = await aRoom()
      const first = await store.keepAction(study, sent(1), leader, now, null)
      expect(first).toMatchObject({ seq: 1, at: now, by: leader.by, role: 'leader', base: 0 })
      expect(await store.keepAction(study, sent(2, 1), { ...leader, table: 3 }, now, 1)).toMatchObject({
        seq: 2,
        table: 3,
      })
      expect(await store.keepAction(study, sent(1), leader, now + 9, null)).toEqual(first)
      expect(await store.keepAction(study, sent(3), leader, now, 1)).toBe('moved')
      expect(await store.keepAction('room-nowhere', sent(3), leader, now, null)).toBe('gone')
      expect((await store.actionsSince(study, 1)).map(({ seq }) => seq)).toEqual([2])
      expect((await store.roomByCode(joinCode))?.lastSeq).toBe(2)
    })

    it('keeps the actions of many at once, each with a number of its own', async () => {
      const store = await aRoom()
      const many = Array.from({ length: 12 }, (_, n) => store.keepAction(study, sent(n), leader, now, null))
      const seqs = (await Promise.all(many)).map((kept) => (typeof kept === 'string' ? 0 : kept.seq))
      expect(seqs.sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1))
    })

    it('freezes a form under the next number, and the same form again under the one it has', async () => {
      const store = await aRoom()
      const freeze = (hash: string) => store.freezeRoomForm(study, hash, (n) => `form ${n}`, now)
      expect([await freeze('a'), await freeze('b'), await freeze('a')]).toEqual([1, 2, 1])
      expect(await store.roomForm(study, 2)).toBe('form 2')
      expect(await store.roomForm(study, 3)).toBeNull()
      expect(await store.roomFormCount(study)).toBe(2)
    })

    it('tells when something was last done in a room: opened, come in, acted, filled in', async () => {
      const store = await aRoom()
      const lastActiveAt = async () =>
        (await store.roomsByActivity()).find((room) => room.study === study)?.lastActiveAt
      expect(await lastActiveAt()).toBe(now)
      await store.joinRoom(study, aDevice(2), now + 10)
      expect(await lastActiveAt()).toBe(now + 10)
      await store.keepAction(study, sent(1), leader, now + 20, null)
      expect(await lastActiveAt()).toBe(now + 20)
      await store.keepVisit(aVisit(5, now + 30))
      expect(await lastActiveAt()).toBe(now + 30)
      await store.openRoom(roomDefinition('AAAAAA'), { joinCode: 'AAAAAA', openedBy: 'ana', openedAt: now - 5 })
      expect((await store.roomsByActivity()).map((room) => room.joinCode)).toEqual(['AAAAAA', joinCode])
    })

    it('deletes a room with all that is in it, once, and leaves the others', async () => {
      const store = await aRoom()
      const other = studyOfRoom('AAAAAA')
      await store.openRoom(roomDefinition('AAAAAA'), { joinCode: 'AAAAAA', openedBy: 'owner', openedAt: now })
      await store.joinRoom(other, aDevice(2), now)
      await store.keepAction(other, sent(1), leader, now, null)
      await store.joinRoom(study, aDevice(2), now)
      await store.keepAction(study, sent(1), leader, now, null)
      await store.freezeRoomForm(study, 'a', () => 'form', now)
      await store.keepVisit(aVisit(5, now))
      await store.countAttempt(`act:${aSid(2)}`, now, 60_000)
      expect(await Promise.all([store.deleteRoom(study, null), store.deleteRoom(study, null)])).toEqual([true, false])
      expect(await store.roomByCode(joinCode)).toBeNull()
      expect(await store.study(study)).toBeNull()
      expect(await store.studyToJoin(joinCode)).toBeNull()
      expect(await store.actionsSince(study, 0)).toEqual([])
      expect(await store.roomDevice(study, 'hash-2')).toBeNull()
      expect(await store.roomForm(study, 1)).toBeNull()
      expect(await store.visit(aSid(5))).toBeNull()
      expect((await store.countAttempt(`act:${aSid(2)}`, now, 60_000)).count).toBe(1)
      expect(await store.keepAction(study, sent(3), leader, now, null)).toBe('gone')
      expect(await store.actionsSince(other, 0)).toHaveLength(1)
      expect(await store.roomDevice(other, 'hash-2')).not.toBeNull()
      expect(await store.openRoom(roomDefinition(joinCode), opened)).toBe(true)
      expect(await store.roomFormCount(study)).toBe(0)
      expect(await store.freezeRoomForm(study, 'b', () => 'form', now)).toBe(1)
    })

    it('leaves a room in which something was done since', async () => {
      const store = await aRoom()
      await store.keepAction(study, sent(1), leader, now + 20, null)
      expect(await store.deleteRoom(study, now + 19)).toBe(false)
      expect(await store.actionsSince(study, 0)).toHaveLength(1)
      expect(await store.deleteRoom(study, now + 20)).toBe(true)
    })

    it('has no runs before a visit has any', async () => {
      const store = await aRoom()
      await store.keepVisit(aVisit(5, now))
      expect(await store.roomRuns(study, null)).toEqual([])
      expect(await store.roomRuns(study, [aSid(5)])).toEqual([])
    })
  })
}
