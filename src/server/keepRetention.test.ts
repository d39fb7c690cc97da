// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataGoAt } from '../study/retention.ts'
import { flow } from '../study/flowCounts.ts'
import { templates } from '../study/templates.ts'
import { deleteOverdue, deleteQuietRooms, keepRetention } from './keepRetention.ts'
import { anApp } from './testing/anApp.ts'
import { aRoom } from './testing/aRoom.ts'
import { aBeginning, aSid, someEvents } from './testing/aVisit.ts'
import { signsIn } from './testing/signsIn.ts'
import { begins, writes } from './testing/writes.ts'

const trial = { ...templates.classroom, code: 'trial', retentionMonths: 6 }
const study = '/api/console/studies/trial'
const secret = 'qzxwords-of-a-participant'

/** A study of one person who wrote to the team, with a note, a late pause and a reply; it ended at `endedAt`. */
async function anEndedStudy() {
  const server = await anApp()
  const { app, store, clock } = server
  const owner = await signsIn(app)
  await owner({ method: 'POST', url: '/api/console/studies', body: trial })
  await owner({ method: 'POST', url: `${study}/freeze`, body: {} })
  await owner({ method: 'POST', url: `${study}/links`, body: { names: ['P01'] } })
  const [link] = await store.personalLinks('trial')
  await app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(1, { study: 'trial', link: link?.link }) })
  await writes(app, 1, 'events', { body: { events: someEvents(1, 5) } })
  await writes(app, 1, 'messages', { body: { id: aSid(1), text: secret, lang: 'en' } })
  await writes(app, 1, 'replies', { body: { replies: [{ run: 'r1', instrument: 'seq', item: 'ease', value: '3' }] } })
  const visit = { study: 'trial', sid: aSid(1) }
  await store.keepCommand(visit, { id: aSid(2), command: { type: 'flag' }, note: secret }, 'Ana', clock.now)
  await store.keepAnnotation(visit, { id: aSid(3), run: 'r1', fromMs: 1, toMs: 2, why: secret }, 'Ana', clock.now)
  await owner({ method: 'POST', url: `${study}/end`, body: {} })
  return { ...server, owner, goesAt: dataGoAt(trial, clock.now) ?? 0 }
}

describe('the data of a study whose time is over', () => {
  it('stay until then and go to the last word, on the disk too; counts, preregistration and deviations stay', async () => {
    const { app, store, summaries, owner, goesAt, dataDir, clock } = await anEndedStudy()
    await owner({ method: 'POST', url: `${study}/deviations`, body: { words: 'Two people shared a phone.' } })
    await summaries.upToDate()
    expect(await deleteOverdue(store, goesAt - 1)).toEqual([])
    expect(await store.visit(aSid(1))).not.toBeNull()

    clock.now = goesAt
    expect(await deleteOverdue(store, goesAt)).toEqual([{ study: 'trial', visits: 1 }])
    expect(await store.visitDetail(aSid(1))).toBeNull()
    const visit = { study: 'trial', sid: aSid(1) }
    for (const gone of [await store.messages(visit), await store.commands(visit), await store.annotations(visit)])
      expect(gone).toEqual([])
    expect(await store.personalLinks('trial')).toEqual([])
    expect(await store.usedSlots('trial')).toMatchObject([{ sid: null }])
    expect(readFileSync(join(dataDir, 'timetax.db')).includes(secret)).toBe(false)

    const later = await signsIn(app)
    const counted = flow.parse((await later({ url: `${study}/flow` })).json())
    expect(counted).toMatchObject({ asked: 1, consented: 1, expired: 1, arms: [] })
    const detail = (await later({ url: study })).json<object>()
    expect(detail).toMatchObject({ dataDeletedAt: goesAt, deviations: [{ words: 'Two people shared a phone.' }] })
    expect((await later({ url: `${study}/preregistration` })).body).toContain('Preregistration')
  })

  it('go once, whoever looks how often', async () => {
    const { store, goesAt } = await anEndedStudy()
    const deleted = await Promise.all([deleteOverdue(store, goesAt), deleteOverdue(store, goesAt + 1)])
    expect(deleted.flat()).toEqual([{ study: 'trial', visits: 1 }])
    expect(await deleteOverdue(store, goesAt)).toEqual([])
    expect((await store.flowOf('trial')).gone.expired).toBe(1)
  })

  it('go when a server starts, without anybody doing anything', async () => {
    const { store, goesAt } = await anEndedStudy()
    const done: string[] = []
    const end = keepRetention(store, () => goesAt, 30, {
      done: ({ study: code }) => done.push(code),
      roomDone: (room) => done.push(room),
      failed: (error) => {
        throw error
      },
    })
    await end()
    expect(done).toEqual(['trial'])
  })

  it('are never touched while a study goes on, or where it keeps them without an end', async () => {
    const { store } = await anApp()
    const { retentionMonths: _none, ...kept } = { ...trial, code: 'kept' }
    for (const [definition, ends] of [
      [trial, false],
      [kept, true],
    ] as const) {
      await store.makeStudy(definition, { seed: 'seed', joinCode: null, createdAt: 1 })
      await store.freezeStudy(definition, '', 1)
      if (ends) await store.endStudy(definition.code, 1)
    }
    expect(await deleteOverdue(store, Number.MAX_SAFE_INTEGER)).toEqual([])
  })
})

describe('a room that is quiet', () => {
  const days = 24 * 3_600_000
  const word = 'qzxreason-of-a-table'

  it('stays for so many days after the last thing that was done in it, and then goes to the last word, on the disk too', async () => {
    const { app, store, room, does, joins, clock, dataDir } = await aRoom()
    await joins(2)
    clock.now += 10 * days
    await does(2, { kind: 'vote-card', card: 'gender', decision: { is: 'cut', reason: word } })
    await begins(app, 5, { study: room.study, sequence: 'long-a' })
    const isOnDisk = () =>
      readdirSync(dataDir)
        .filter((name) => name.startsWith('timetax.db'))
        .some((name) => readFileSync(join(dataDir, name)).includes(word))
    expect(isOnDisk()).toBe(true)
    const lastUse = clock.now
    expect(await deleteQuietRooms(store, lastUse + 30 * days - 1, 30)).toEqual([])
    expect(await deleteQuietRooms(store, lastUse + 30 * days, 31)).toEqual([])
    const twice = await Promise.all([1, 2].map(() => deleteQuietRooms(store, lastUse + 30 * days, 30)))
    expect(twice.flat()).toEqual([room.study])
    expect(isOnDisk()).toBe(false)
    expect((await app.inject({ url: `/api/rooms/${room.code}` })).statusCode).toBe(404)
    expect(await store.visit(aSid(5))).toBeNull()
    expect(await store.study('demo')).not.toBeNull()
  })

  it('goes when a server starts, without anybody doing anything', async () => {
    const { store, room, clock } = await aRoom()
    const done: string[] = []
    const end = keepRetention(store, () => clock.now + 7 * days, 7, {
      done: ({ study: code }) => done.push(code),
      roomDone: (code) => done.push(code),
      failed: (error) => {
        throw error
      },
    })
    await end()
    expect(done).toEqual([room.study])
  })
})

describe('frozen data', () => {
  it('are frozen by the owner after the end, once, and the log of deviations says so', async () => {
    const { owner, store } = await anEndedStudy()
    const freeze = () => owner({ method: 'POST', url: `${study}/freeze-data`, body: {} })
    expect((await freeze()).statusCode).toBe(200)
    expect(await store.deviations('trial')).toMatchObject([
      { who: 'Owner', words: 'Owner froze the data. Pauses added afterwards until then: 1.' },
    ])
    const again = await freeze()
    expect([again.statusCode, again.json<{ error: { code: string } }>().error.code]).toEqual([409, 'data-frozen'])
  })

  it('can’t be frozen while people may still join', async () => {
    const { app, store } = await anApp()
    const owner = await signsIn(app)
    await store.makeStudy(trial, { seed: 'seed', joinCode: null, createdAt: 1 })
    const freezesData = () => owner({ method: 'POST', url: `${study}/freeze-data`, body: {} })
    expect((await freezesData()).json()).toMatchObject({ error: { code: 'study-not-ended' } })
    await owner({ method: 'POST', url: `${study}/freeze`, body: {} })
    expect((await freezesData()).json()).toMatchObject({ error: { code: 'study-not-ended' } })
  })

  it('stay as they are though a device sends on, which is acknowledged and told', async () => {
    const { app, owner } = await anEndedStudy()
    await owner({ method: 'POST', url: `${study}/freeze-data`, body: {} })
    const told = async () => (await owner({ url: study })).json<{ late: number }>().late
    const numbers = async () => {
      const { visit, events } = (await owner({ url: `/api/console/visits/${aSid(1)}` })).json<{
        visit: { runs: unknown[] }
        events: unknown[]
      }>()
      return { runs: visit.runs, events }
    }
    const frozen = await numbers()
    expect(await told()).toBe(0)
    const more = someEvents(1, 2, 5000)
    const answer = await writes(app, 1, 'events', { body: { events: more } })
    expect(answer.json()).toMatchObject({ acknowledged: more.map(({ seq }) => seq), refused: [] })
    expect(await told()).toBe(2)
    expect(await numbers()).toEqual(frozen)
  })

  it('take no late pause, note, import or deletion, each refused with words; a withdrawal they take', async () => {
    const { owner, store } = await anEndedStudy()
    await owner({ method: 'POST', url: `${study}/freeze-data`, body: {} })
    const visit = `/api/console/visits/${aSid(1)}`
    for (const [url, body] of [
      [`${visit}/annotations`, { id: aSid(9), run: 'r1', fromMs: 0, toMs: 1, why: 'Lunch' }],
      [`${visit}/commands`, { id: aSid(9), command: { type: 'flag' }, note: 'later' }],
      [`${visit}/import`, { events: someEvents(1, 9) }],
      [`${visit}/remove`, { as: 'deleted' }],
      [`${study}/participants/${aSid(1)}/replace`, {}],
    ] as const) {
      const answer = await owner({ method: 'POST', url, body })
      expect(answer.json(), url).toMatchObject({
        error: { code: 'data-frozen', message: expect.stringMatching(/frozen/) as string },
      })
      expect(answer.statusCode, url).toBe(409)
    }
    expect(await store.annotations({ study: 'trial', sid: aSid(1) })).toHaveLength(1)
    expect((await owner({ method: 'POST', url: `${visit}/remove`, body: { as: 'withdrawn' } })).statusCode).toBe(200)
    expect(await store.visit(aSid(1))).toBeNull()
  })
})
