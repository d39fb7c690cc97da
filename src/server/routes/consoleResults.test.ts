// @vitest-environment node
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { unzipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { readCsv } from '../../analysis/package/csv.ts'
import { readPackage } from '../../analysis/package/readPackage.ts'
import { analyseStudy } from '../../analysis/study/analyseStudy.ts'
import { packStudy } from '../../analysis/study/packedStudy.ts'
import { resultsAnswer } from '../../analysis/study/resultsAnswer.ts'
import { crossover } from '../../study/sequence.ts'
import { joinedRoom } from '../../study/room/roomApi.ts'
import { studyMinutesAnswer } from '../../study/room/studyMinutes.ts'
import { demoStudy } from '../../study/demoStudy.ts'
import type { StudyDefinition } from '../../study/study.ts'
import { packageFaults } from '../../testing/packageFaults.ts'
import { studyDataOf } from '../results/studyDataOf.ts'
import { zipOf } from '../results/zipOf.ts'
import { anApp, passphrase } from '../testing/anApp.ts'
import { aSid, aToken, someEvents, theEnd } from '../testing/aVisit.ts'
import { opens } from '../testing/opens.ts'
import { signsIn } from '../testing/signsIn.ts'
import { begins, writes } from '../testing/writes.ts'

async function asOwner(app: FastifyInstance) {
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', body: { passphrase } })
  const cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
  return (url: string, body?: object) =>
    app.inject({ url: `/api/console${url}`, cookies, ...(body ? { method: 'POST' as const, body } : {}) })
}

/** A frozen study of two invented people, of whom `people` have taken part with both forms. */
async function aSimulatedStudy(people: number) {
  const { app, store } = await anApp()
  const sequences = crossover('long@1', 'simplified@1')
  const simulated = { people: 2, ratio: 4.5, seed: 1 }
  const study: StudyDefinition = { ...demoStudy, code: 'sim', kind: 'study', sequences, simulated }
  await store.makeStudy(study, { seed: 'a seed that nobody knows', joinCode: null, createdAt: 0 })
  await store.freezeStudy(study, '# As planned\n', 0)
  for (let n = 1; n <= people; n += 1) {
    await begins(app, n, { study: 'sim', sequence: n % 2 ? 'la-sb' : 'sa-lb' })
    const second = [...someEvents(n), theEnd(n)].map((event) => ({
      ...event,
      run: 'r2',
      seq: event.seq + 2000,
      t: event.t + 2_000_000,
    }))
    await writes(app, n, 'events', { body: { events: [...someEvents(n), theEnd(n), ...second] } })
  }
  const get = await asOwner(app)
  const results = async () => resultsAnswer.parse((await get('/studies/sim/results')).json())
  return { app, store, get, results }
}

describe('minutes for a room to count with', () => {
  const minutes = (get: Awaited<ReturnType<typeof asOwner>>, study = 'sim') => get(`/studies/${study}/minutes`)

  it('are told at the planned number as the report has them, and that the people are invented', async () => {
    const { get, store } = await aSimulatedStudy(2)
    const answer = studyMinutesAnswer.parse((await minutes(get)).json())
    const found = await studyDataOf(store, 'sim')
    if (answer.state !== 'open' || !found) throw new Error(answer.state)
    const { long, simplified } = analyseStudy(found.data, { seed: 1, resamples: 10 }).timeTax
    expect(answer.minutes).toMatchObject({ code: 'sim', isSimulated: true })
    for (const [told, report] of [
      [answer.minutes.long, long],
      [answer.minutes.simplified, simplified],
    ] as const) {
      if (report.status === 'not-estimable') throw new Error(report.reason)
      expect(told).toMatchObject({ n: 2, mean: report.meanMinutes, geometricMean: report.geometricMeanMinutes })
      expect(told.interval).toEqual(report.status === 'estimated' ? report.minutesInterval : null)
    }
  })

  it.each([
    ['of a study under way', 'sim', 'under-way'],
    ['of a demonstration', 'demo', 'demo'],
  ])('%s are hidden, and no number goes along', async (_, study, why) => {
    const { get } = await aSimulatedStudy(1)
    const answer = await minutes(get, study)
    expect(answer.json()).toEqual({ state: 'hidden', why })
  })

  it('stay hidden where somebody looked early: a look is no leave to show a room', async () => {
    const { get, results } = await aSimulatedStudy(1)
    expect((await get('/studies/sim/looks', { reason: 'The grant asks how far we are.' })).statusCode).toBe(200)
    expect(await results()).toMatchObject({ state: 'open', by: 'look' })
    expect((await minutes(get)).json()).toEqual({ state: 'hidden', why: 'under-way' })
  })

  it('are for observers and whoever may more: not for a room leader, a device of a room, or nobody', async () => {
    const { app } = await aSimulatedStudy(2)
    const url = '/api/console/studies/sim/minutes'
    for (const [role, status] of [
      ['moderator', 200],
      ['observer', 200],
      ['leader', 403],
    ] as const) {
      const asked = await (await opens(app, role, role))({ url })
      expect(asked.statusCode, role).toBe(status)
      if (status === 403) expect(asked.body).not.toMatch(/mean|minutes"/)
    }
    expect((await app.inject({ url })).statusCode).toBe(401)
    const leader = await opens(app, 'Lee', 'leader')
    const opened = { id: aSid(70), token: aToken(70), lang: 'en' }
    expect((await leader({ method: 'POST', url: '/api/rooms', body: opened })).statusCode).toBe(200)
    const withToken = await app.inject({ url, headers: { authorization: `Bearer ${aToken(70)}` } })
    expect(withToken.statusCode).toBe(401)
    expect((await (await asOwner(app))('/studies/nothing/minutes')).statusCode).toBe(404)
  })

  it('of a room are none', async () => {
    const { app, get } = await aSimulatedStudy(2)
    const owner = await signsIn(app)
    const opened = { id: aSid(71), token: aToken(71), lang: 'en' }
    const { room } = joinedRoom.parse((await owner({ method: 'POST', url: '/api/rooms', body: opened })).json())
    expect((await minutes(get, room.study)).json()).toEqual({ state: 'hidden', why: 'no-times' })
  })
})

describe('results', () => {
  it('are for nobody who is not signed in, and of no study that is not there', async () => {
    const { app } = await anApp()
    expect((await app.inject({ url: '/api/console/studies/demo/results' })).statusCode).toBe(401)
    expect((await (await asOwner(app))('/studies/nothing/results')).statusCode).toBe(404)
  })

  it('of a demonstration are never shown', async () => {
    const { app } = await anApp()
    await begins(app)
    const answer = resultsAnswer.parse((await (await asOwner(app))('/studies/demo/results')).json())
    expect(answer).toMatchObject({ state: 'hidden', why: 'demo' })
  })

  it('stay hidden until the planned number of people is done, and tell no time or ratio until then', async () => {
    const { get, results } = await aSimulatedStudy(1)
    expect(await results()).toMatchObject({ state: 'hidden', why: 'under-way', people: 1, margin: null })
    const text = (await get('/studies/sim/results')).body
    expect(text).not.toMatch(/Ms"|ratio":(?!4\.5)/)
  })

  it('open at the planned number, with what an analysis reads and no event', async () => {
    const { results } = await aSimulatedStudy(2)
    const answer = await results()
    if (answer.state !== 'open') throw new Error(answer.state)
    expect(answer.by).toBe('plan')
    expect(answer.data.study).toMatchObject({ simulated: true, planned: 2, design: 'crossover', twins: true })
    expect(
      answer.data.participants.map(({ pid, sequence, runs }) => [pid, sequence, runs.map(({ arm }) => arm)]),
    ).toEqual([
      ['p001', 'la-sb', ['long', 'simplified']],
      ['p002', 'sa-lb', ['simplified', 'long']],
    ])
    expect(JSON.stringify(answer)).not.toContain(aSid(1))
  })

  it('have the times with and without a pause that a moderator added afterwards', async () => {
    const { get, results } = await aSimulatedStudy(2)
    const pause = { id: '0'.repeat(32), run: 'r1', fromMs: 2_000, toMs: 3_000, why: 'A phone rang.' }
    expect((await get(`/visits/${aSid(1)}/annotations`, pause)).statusCode).toBe(200)
    const answer = await results()
    if (answer.state !== 'open') throw new Error(answer.state)
    const [first, second] = answer.data.participants
    const [paused, other] = first?.runs ?? []
    expect(paused?.latePauses).toMatchObject([{ fromMs: 2_000, toMs: 3_000, why: 'A phone rang.', by: 'Owner' }])
    expect(paused?.withLatePausesMs).toBeLessThan(paused?.times.task ?? 0)
    expect([other, ...(second?.runs ?? [])].map((run) => run?.withLatePausesMs)).toEqual([null, null, null])
  })

  it('come compressed to whoever takes them so', async () => {
    const { app } = await aSimulatedStudy(2)
    const signedIn = await app.inject({ method: 'POST', url: '/api/sign-in', body: { passphrase } })
    const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
    const url = '/api/console/studies/sim/results'
    const answer = await app.inject({ url, cookies, headers: { 'accept-encoding': 'gzip, br' } })
    expect(answer.headers['content-encoding']).toBe('gzip')
    const text = gunzipSync(answer.rawPayload).toString('utf8')
    expect(text.length).toBeGreaterThan(5 * answer.rawPayload.length)
    expect(resultsAnswer.parse(JSON.parse(text)).state).toBe('open')
  })

  it('open to a look that the owner gives a reason for, which is kept with the study', async () => {
    const { get, results } = await aSimulatedStudy(1)
    expect((await get('/studies/sim/looks', { reason: '' })).statusCode).toBe(400)
    expect((await get('/studies/sim/looks', { reason: 'The room is paid until noon.' })).json()).toEqual({ people: 1 })
    const answer = await results()
    if (answer.state !== 'open') throw new Error(answer.state)
    expect(answer.by).toBe('look')
    expect(answer.data.study.looks).toMatchObject([{ by: 'Owner', reason: 'The room is paid until noon.', people: 1 }])
  })

  it('open to no look of an observer', async () => {
    const { app, get } = await aSimulatedStudy(1)
    const { path } = (await get('/invitations', { name: 'Ana', role: 'observer' })).json<{ path: string }>()
    const signedIn = await app.inject({ url: path })
    const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
    const url = '/api/console/studies/sim/looks'
    const answer = await app.inject({ method: 'POST', url, cookies, body: { reason: 'I would like to know.' } })
    expect(answer.statusCode).toBe(403)
  })
})

describe('the data package', () => {
  const unzipped = (body: Buffer) =>
    new Map(
      Object.entries(unzipSync(body)).map(([name, bytes]) => [
        name,
        new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
      ]),
    )
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

  it('is refused while results are hidden', async () => {
    const { get } = await aSimulatedStudy(1)
    expect((await get('/studies/sim/package')).statusCode).toBe(409)
    expect((await get('/studies/sim/package?variant=full')).json()).toMatchObject({ error: { code: 'results-hidden' } })
  })

  it('holds the very study, its log under numbers instead of ids, and its label in its name', async () => {
    const { get, results } = await aSimulatedStudy(2)
    const answer = await get('/studies/sim/package?variant=full')
    expect(answer.headers['content-disposition']).toBe('attachment; filename="simulated-sim-full.zip"')
    const files = unzipped(answer.rawPayload)
    expect(packageFaults(files)).toEqual([])
    const shown = await results()
    if (shown.state !== 'open') throw new Error(shown.state)
    expect(packStudy(readPackage(files, sha256))).toEqual(shown.data)
    expect(files.get('preregistration.md')).toBe('# As planned\n')
    const events = readCsv(files.get('events.csv') ?? '')
    expect(events).toHaveLength(1 + 2 * 8)
    expect([...files.values()].join('')).not.toContain(aSid(1))
    expect((await get('/studies/sim/package?variant=full')).rawPayload).toEqual(answer.rawPayload)
  })

  it('tells its size before it comes, where no log has to be read for it', async () => {
    const { get } = await aSimulatedStudy(2)
    const [open, full] = [
      await get('/studies/sim/package?variant=public'),
      await get('/studies/sim/package?variant=full'),
    ]
    expect(Number(open.headers['content-length'])).toBe(open.rawPayload.length)
    expect(full.headers['content-length']).toBeUndefined()
  })

  it('reads no further log once whoever asked for it is gone', async () => {
    const { store } = await aSimulatedStudy(2)
    const found = await studyDataOf(store, 'sim')
    if (!found) throw new Error('no study')
    // Logs as long as real ones: short ones wait in the archive for more.
    const eventsOf = vi.fn(async (visit: Parameters<typeof store.eventsOf>[0]) => {
      const events = await store.eventsOf(visit)
      return Array.from({ length: 500 }, () => events).flat()
    })
    const archive = zipOf(found, { ...store, eventsOf }, 'full')
    await archive.next()
    // What a stream does that is destroyed.
    await archive.return(undefined)
    expect((await archive.next()).done).toBe(true)
    expect(eventsOf).toHaveBeenCalledTimes(1)
  })

  it('leaves the log out of what may be published', async () => {
    const { get } = await aSimulatedStudy(2)
    const files = unzipped((await get('/studies/sim/package?variant=public')).rawPayload)
    expect([...files.keys()]).not.toContain('events.csv')
    expect(packageFaults(files)).toEqual([])
    expect(readPackage(files, sha256).participants.map(({ language }) => language)).toEqual(['other', 'other'])
  })
})
