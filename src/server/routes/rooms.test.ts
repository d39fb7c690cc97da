// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isLoop } from '../../forms/form.ts'
import { simplified } from '../../forms/simplified.ts'
import {
  actionConflict,
  actionList,
  dotList,
  joinedRoom,
  measuredQuestions,
  roomFacts,
  roomList,
} from '../../study/room/roomApi.ts'
import { roomDefinition } from '../../study/room/roomDefinition.ts'
import { nicknameWords } from '../../study/room/handOut.ts'
import { roomForm } from '../../study/room/roomForm.ts'
import { hashToken } from '../secrets.ts'
import { anApp } from '../testing/anApp.ts'
import { aRoom } from '../testing/aRoom.ts'
import { aSid, aToken, someEvents, theEnd } from '../testing/aVisit.ts'
import { opens } from '../testing/opens.ts'
import { begins, writes } from '../testing/writes.ts'

const ours = (() => {
  const { preScreener: _, ...form } = simplified
  return form
})()

const asking = ours.steps.find((step) => !isLoop(step) && step.ask.length > 0)

describe('opening a room', () => {
  it('takes a sign-in that may lead, and no study', async () => {
    const { app, owner } = await aRoom()
    const leader = await opens(app, 'Lee', 'leader')
    const body = { id: aSid(2), token: aToken(2), lang: 'es' }
    expect((await app.inject({ method: 'POST', url: '/api/rooms', body })).statusCode).toBe(401)
    const opened = joinedRoom.parse((await leader({ method: 'POST', url: '/api/rooms', body })).json())
    expect(opened).toMatchObject({ device: { role: 'leader' }, room: { people: 0, seq: 0, isSimulated: false } })
    expect(roomList.parse((await leader({ url: '/api/rooms' })).json()).rooms.map(({ code }) => code)).toEqual([
      opened.room.code,
    ])
    expect(roomList.parse((await owner({ url: '/api/rooms' })).json()).rooms).toHaveLength(2)
  })

  it('leaves the console closed to a leader', async () => {
    const { app } = await anApp()
    const leader = await opens(app, 'Lee', 'leader')
    expect((await leader({ url: '/api/me' })).json()).toEqual({ role: 'leader', name: 'Lee' })
    expect((await leader({ url: '/api/console/studies' })).statusCode).toBe(403)
    expect((await leader({ url: '/api/console/visits' })).statusCode).toBe(403)
  })

  it('is led by whoever opened it, by the owner, and by whom a leader lets in', async () => {
    const { app, owner, joins, bearer, room } = await aRoom()
    const other = await opens(app, 'Lee', 'leader')
    const asLeader = { id: aSid(9), token: aToken(9), role: 'leader', lang: 'en' }
    const devices = { method: 'POST' as const, url: `/api/rooms/${room.code}/devices`, body: asLeader }
    expect((await joins(9, { role: 'leader' })).statusCode).toBe(401)
    expect((await other(devices)).statusCode).toBe(403)
    expect((await joins(3)).statusCode).toBe(200)
    expect((await joins(9, { role: 'leader' }, bearer(3))).statusCode).toBe(401)
    expect((await joins(9, { role: 'leader' }, bearer(1))).statusCode).toBe(200)
    expect((await owner({ ...devices, body: { ...asLeader, id: aSid(8), token: aToken(8) } })).statusCode).toBe(200)
  })
})

describe('coming in', () => {
  it('works with the code however it was typed, and says so where there is no such room', async () => {
    const { app, room } = await aRoom()
    const typed = `${room.code.slice(0, 3).toLowerCase()}-${room.code.slice(3)}`
    expect(roomFacts.parse((await app.inject({ url: `/api/rooms/${typed}` })).json()).code).toBe(room.code)
    expect((await app.inject({ url: '/api/rooms/000000' })).json()).toMatchObject({ error: { code: 'unknown-room' } })
    expect((await app.inject({ url: `/j/${typed}` })).headers.location).toBe(`/room/${room.code}`)
  })

  it('gives a nickname, the long form to one and the simplified to the next, and the same again after a reload', async () => {
    const { joins } = await aRoom()
    const first = joinedRoom.parse((await joins(2)).json())
    const second = joinedRoom.parse((await joins(3, { lang: 'zh-Hant' })).json())
    expect([first.device.first, second.device.first]).toEqual(['long', 'simplified'])
    expect(first.device.nickname).not.toEqual(second.device.nickname)
    expect((await joins(2)).json()).toMatchObject({ device: first.device, room: { people: 2 } })
    expect((await joins(2, { token: aToken(77) })).statusCode).toBe(409)
  })

  it('never gives two of the first two hundred the same nickname', async () => {
    const { nicknameAt } = await import('../../study/room/handOut.ts')
    const names = Array.from({ length: 200 }, (_, place) => nicknameAt(place))
    expect(new Set(names.map(({ word, number }) => `${word} ${number}`)).size).toBe(200)
    expect(Math.max(...names.map(({ word }) => word))).toBe(nicknameWords - 1)
  })

  it('lets a phone sit at a table, speak for it, and stand up again', async () => {
    const { app, joins, bearer, url } = await aRoom()
    await joins(2)
    const sits = (table: number | null) =>
      app.inject({ method: 'POST', url: `${url}/seat`, body: { table }, headers: bearer(2) })
    expect((await sits(4)).json()).toMatchObject({ role: 'table', table: 4 })
    expect((await sits(null)).json()).toMatchObject({ role: 'phone' })
    expect((await sits(99)).statusCode).toBe(400)
  })
})

describe('what is done', () => {
  it('is told to whoever asks, in order and once', async () => {
    const { app, does, url } = await aRoom()
    const id = aSid(0xabc)
    await does(1, { kind: 'open-act', act: 'feel' }, { id })
    await does(1, { kind: 'open-act', act: 'feel' }, { id })
    await does(1, { kind: 'start-forms', minutes: 12 })
    const { actions } = actionList.parse((await app.inject({ url: `${url}/actions` })).json())
    expect(actions.map(({ seq, action }) => [seq, action.kind])).toEqual([
      [1, 'open-act'],
      [2, 'start-forms'],
    ])
    const later = actionList.parse((await app.inject({ url: `${url}/actions?since=1` })).json())
    expect(later.actions).toHaveLength(1)
  })

  it('is done by those whose role may, with a token of this room', async () => {
    const { app, joins, does, url, bearer } = await aRoom()
    await joins(2)
    expect((await does(2, { kind: 'stop-all' })).statusCode).toBe(403)
    expect((await does(7, { kind: 'stop-all' })).statusCode).toBe(401)
    await joins(3, { role: 'wall' })
    expect((await does(3, { kind: 'stop-all' })).statusCode).toBe(403)
    const nonsense = { id: aSid(1), base: 0, action: { kind: 'burn-down' } }
    const answer = await app.inject({ method: 'POST', url: `${url}/actions`, body: nonsense, headers: bearer(1) })
    expect(answer.statusCode).toBe(400)
  })

  it('answers a conflict with what was done meanwhile', () => {
    const body = { error: { code: 'card-settled', message: 'm' }, what: 'card', since: [] }
    expect(actionConflict.safeParse(body).success).toBe(true)
  })

  it('is all there after the server has been started again', async () => {
    const { store, room, does } = await aRoom()
    await does(1, { kind: 'start-forms', minutes: null })
    const { roomStates } = await import('../rooms/roomStates.ts')
    expect((await roomStates(store).of(room.study)).leading).toMatchObject({ act: 'feel', rounds: [{ n: 1 }] })
  })
})

describe('deleting a room', () => {
  it('is for its leader alone, at once and once; who still looks is told that there is none', async () => {
    const { app, url, bearer, joins, does, owner, room, store } = await aRoom()
    await joins(2)
    await joins(3, { role: 'wall' })
    await does(1, { kind: 'start-forms', minutes: null })
    await begins(app, 5, { study: room.study, sequence: 'long-a' })
    const deletes = (headers = {}) => app.inject({ method: 'POST', url: `${url}/delete`, body: {}, headers })
    expect((await deletes()).statusCode).toBe(401)
    for (const n of [2, 3]) expect((await deletes(bearer(n))).statusCode).toBe(403)
    expect(roomFacts.parse((await app.inject({ url })).json()).keptDays).toBe(30)
    expect((await deletes(bearer(1))).statusCode).toBe(204)
    expect((await deletes(bearer(1))).statusCode).toBe(404)
    for (const path of ['', '/actions', '/dots', '/measured', '/live'])
      expect((await app.inject({ url: `${url}${path}` })).statusCode, path).toBe(404)
    expect((await does(2, { kind: 'vote-card', card: 'gender', decision: { is: 'cut' } })).statusCode).toBe(404)
    expect((await writes(app, 5, 'events', { body: { events: someEvents(5, 5) } })).statusCode).toBe(401)
    expect(await store.study(room.study)).toBeNull()
    expect(roomList.parse((await owner({ url: '/api/rooms' })).json()).rooms).toEqual([])
  })

  it('forgets what was done in it: a room that gets the same code begins anew', async () => {
    const { app, url, bearer, does, room, store, clock } = await aRoom()
    await does(1, { kind: 'open-act', act: 'cut' })
    await app.inject({ method: 'POST', url: `${url}/delete`, body: {}, headers: bearer(1) })
    const opened = { joinCode: room.code, openedBy: 'owner', openedAt: clock.now }
    await store.openRoom(roomDefinition(room.code), opened)
    await store.joinRoom(
      room.study,
      { id: aSid(1), tokenHash: hashToken(aToken(1)), role: 'leader', seat: null, lang: 'en' },
      clock.now,
    )
    expect((await does(1, { kind: 'open-act', act: 'feel' })).json()).toMatchObject({ kept: { seq: 1 } })
  })
})

describe('a form of the room', () => {
  it('is frozen under the room’s name, and never again under another number', async () => {
    const { app, url, bearer, room, does } = await aRoom()
    const freezes = (body: object) => app.inject({ method: 'POST', url: `${url}/forms`, body, headers: bearer(1) })
    const rewordings = { en: { 'first-name': 'Your first name?' } }
    const sent = { form: { ...ours, id: 'anything', version: 12 }, rewordings }
    expect((await freezes(sent)).json()).toEqual({ form: `${room.study}@1` })
    expect((await freezes(sent)).json()).toEqual({ form: `${room.study}@1` })
    expect((await freezes({ ...sent, rewordings: {} })).json()).toEqual({ form: `${room.study}@2` })
    const read = await app.inject({ url: `${url}/forms/${room.study}@1` })
    expect(roomForm.parse(read.json())).toMatchObject({ form: { id: room.study, version: 1 }, rewordings })
    expect((await app.inject({ url: `${url}/forms/${room.study}@9` })).statusCode).toBe(404)
    expect((await does(1, { kind: 'run-form', form: `${room.study}@2`, minutes: 10 })).statusCode).toBe(200)
    expect((await does(1, { kind: 'run-form', form: `${room.study}@9`, minutes: 10 })).statusCode).toBe(404)
    expect((await does(1, { kind: 'run-form', form: 'long@1', minutes: 10 })).statusCode).toBe(404)
  })

  it.each([
    ['without a signature', { ...ours, steps: ours.steps.filter(({ id }) => id !== 'signature' && id !== 'sign') }],
    ['that is empty', { ...ours, steps: [] }],
    ['with 400 screens', { ...ours, steps: Array.from({ length: 400 }, () => ours.steps[0]) }],
    ['with a question twice', { ...ours, steps: [...ours.steps, { ...asking, id: 'again' }] }],
    [
      'with a condition that looks forward',
      { ...ours, steps: [{ ...ours.steps[0], showIf: { question: 'first-name', is: null } }, ...ours.steps.slice(1)] },
    ],
    ['with a pre-screener before it', { ...ours, preScreener: 'pre-screener@1' }],
    ['that is none', { hello: 'there' }],
    ['that is nothing', null],
  ])('%s is refused, and nothing is lost', async (_, form) => {
    const { app, url, bearer } = await aRoom()
    const body = { form, rewordings: {} }
    const answer = await app.inject({ method: 'POST', url: `${url}/forms`, body, headers: bearer(1) })
    expect(answer.statusCode).toBe(422)
    expect(answer.json<{ faults: object[] }>().faults.length).toBeGreaterThan(0)
    expect(roomFacts.parse((await app.inject({ url })).json()).forms).toEqual([])
  })

  it('is put before the room by its leader alone', async () => {
    const { app, url, bearer, joins } = await aRoom()
    await joins(2)
    const body = { form: ours, rewordings: {} }
    const answer = await app.inject({ method: 'POST', url: `${url}/forms`, body, headers: bearer(2) })
    expect(answer.statusCode).toBe(403)
  })
})

describe('the runs of a room', () => {
  it('are dots that nobody can be found by, and count in no analysis', async () => {
    const { app, url, room, summaries, owner, does } = await aRoom()
    await does(1, { kind: 'start-forms', minutes: null })
    await begins(app, 5, { study: room.study, sequence: 'simplified-a', lang: 'es' })
    await writes(app, 5, 'events', { body: { events: [...someEvents(5, 5), theEnd(5, 60)] } })
    await summaries.upToDate()
    const answer = await app.inject({ url: `${url}/dots` })
    expect(answer.body).not.toContain(aSid(5))
    expect(dotList.parse(answer.json()).dots).toMatchObject([
      { form: 'simplified@1', outcome: 'finished', round: 1, lang: 'es', scenario: 'dana-whitfield' },
    ])
    const { forms } = measuredQuestions.parse((await app.inject({ url: `${url}/measured` })).json())
    expect(forms).toMatchObject([{ form: 'simplified@1', runs: 1, questions: [{ question: 'first-name', runs: 1 }] }])
    const results = await owner({ url: `/api/console/studies/${room.study}/results` })
    expect(results.json()).toEqual({ state: 'nothing-to-compare' })
    expect((await owner({ url: `/api/console/studies/${room.study}/package` })).statusCode).toBe(404)
  })

  it('may be of a form that the room froze', async () => {
    const { app, url, room, bearer } = await aRoom()
    await app.inject({ method: 'POST', url: `${url}/forms`, body: { form: ours, rewordings: {} }, headers: bearer(1) })
    const body = { sid: aSid(5), token: aToken(5), study: room.study, lang: 'en', device: 'phone' }
    const plan = await app.inject({ method: 'POST', url: '/api/visits', body: { ...body, sequence: 'ours-1-b' } })
    expect(plan.json()).toMatchObject({ runs: [{ form: `${room.study}@1`, scenario: 'corey-lindqvist' }] })
  })
})
