// @vitest-environment node
import type { FastifyInstance, InjectOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import type { BeginVisit, ParticipantRow, Preregistered, StudyDetail, VisitPlan } from '../../study/api.ts'
import { templates } from '../../study/templates.ts'
import { packedAllocation } from '../results/packedAllocation.ts'
import { studyDataOf } from '../results/studyDataOf.ts'
import { sha256 } from '../secrets.ts'
import { anApp } from '../testing/anApp.ts'
import { aBeginning, aSid, someEvents } from '../testing/aVisit.ts'
import { signsIn } from '../testing/signsIn.ts'
import { writes } from '../testing/writes.ts'

const trial = { ...templates['lab-crossover'], code: 'trial', target: 8, strata: ['language' as const] }
const at = '/api/console/studies/trial'

type Asks = Awaited<ReturnType<typeof signsIn>>

/** Signs in with an invitation. */
async function invited(app: FastifyInstance, owner: Asks, role: 'moderator' | 'observer'): Promise<Asks> {
  const made = await owner({ method: 'POST', url: '/api/console/invitations', body: { name: role, role } })
  const { cookies } = await app.inject({ method: 'GET', url: made.json<{ path: string }>().path })
  const kept = Object.fromEntries(cookies.map(({ name, value }) => [name, value]))
  return (request) => app.inject({ ...request, cookies: kept })
}

async function aTrial(changes = {}) {
  const server = await anApp()
  const owner = await signsIn(server.app)
  const made = await owner({ method: 'POST', url: '/api/console/studies', body: { ...trial, ...changes } })
  if (made.statusCode !== 200) throw new Error(made.body)
  const freeze = () => owner({ method: 'POST', url: `${at}/freeze`, body: {} })
  const joins = (n: number, more: Partial<BeginVisit> = {}) =>
    server.app.inject({ method: 'POST', url: '/api/visits', body: aBeginning(n, { study: 'trial', ...more }) })
  const detail = async (asks = owner) => (await asks({ url: at })).json<StudyDetail>()
  return { ...server, owner, freeze, joins, detail }
}

const refusalOf = (answer: { json: () => unknown; statusCode: number }) => {
  const { error } = answer.json() as { error: { code: string; message: string } }
  expect(error.message).toMatch(/^[A-Z].*\.$/)
  return `${answer.statusCode} ${error.code}`
}

describe('making a study', () => {
  it('keeps a draft with a join code and the hash of its seed, and never the seed', async () => {
    const { owner, detail, app } = await aTrial()
    const study = await detail()
    expect(study).toMatchObject({ state: 'draft', definition: trial, frozenAt: null, joined: 0, participants: [] })
    expect(study.seedHash).toMatch(/^[0-9a-f]{64}$/)
    expect((await owner({ url: at })).body).not.toContain('"seed"')
    const typed = study.joinCode?.toLowerCase().replaceAll('0', 'O') ?? ''
    expect((await app.inject({ url: `/j/${typed}` })).headers.location).toBe('/v/trial')
    expect((await app.inject({ url: '/j?code=999999' })).headers.location).toBe('/join?unknown')
  })

  it('is refused where it couldn’t be run', async () => {
    const { owner } = await aTrial()
    const cases: [string, object][] = [
      ['409 code-taken', {}],
      ['400 fewer-people-than-arms', { code: 'other', target: 1 }],
      ['400 invalid', { code: 'other', target: 10_000 }],
      ['400 invalid', { code: 'other', target: 0 }],
      ['400 no-language', { code: 'other', scenarios: {} }],
      [
        '400 unknown-form',
        { code: 'other', arms: [{ id: 'x', runs: [{ form: 'nowhere@1', twin: 'a' }] }], design: 'single' },
      ],
      ['400 invalid', { code: 'other', kind: 'demo' }],
    ]
    for (const [refusal, changes] of cases) {
      const body = { ...trial, ...changes }
      expect(refusalOf(await owner({ method: 'POST', url: '/api/console/studies', body }))).toBe(refusal)
    }
  })

  it('is the owner’s alone; moderators and observers are refused, and so is whoever isn’t signed in', async () => {
    const { app, owner } = await aTrial()
    const [moderator, observer] = [await invited(app, owner, 'moderator'), await invited(app, owner, 'observer')]
    const requests: InjectOptions[] = [
      { method: 'POST', url: '/api/console/studies', body: trial },
      { method: 'PUT', url: at, body: trial },
      { method: 'POST', url: `${at}/freeze`, body: {} },
      { method: 'POST', url: `${at}/end`, body: {} },
      { method: 'GET', url: `${at}/allocation.csv` },
      { method: 'GET', url: `${at}/allocation-redcap.csv` },
    ]
    for (const request of requests) {
      for (const asks of [moderator, observer]) expect(refusalOf(await asks(request))).toBe('403 not-your-role')
      expect(refusalOf(await app.inject(request))).toBe('401 not-signed-in')
    }
    const links = { method: 'POST', url: `${at}/links`, body: { names: ['P01'] } } as const
    expect((await moderator(links)).statusCode).toBe(200)
    expect(refusalOf(await observer(links))).toBe('403 not-your-role')
  })
})

describe('a frozen study', () => {
  it('has its preregistration written, with hashes of what is run, and goes on having that one', async () => {
    const { app, freeze, detail, clock } = await aTrial()
    await freeze()
    const { seedHash, frozenAt } = await detail()
    expect(frozenAt).toBe(clock.now)
    clock.now += 30 * 24 * 3_600_000
    const owner = await signsIn(app)
    const file = await owner({ url: `${at}/preregistration.md` })
    expect(file.headers['content-disposition']).toBe('attachment; filename="preregistration-trial.md"')
    expect(file.body).toContain(`SHA-256 of the secret seed: \`${seedHash}\``)
    expect(file.body).toMatch(
      /- long@1: `[0-9a-f]{64}`\n- simplified@1: `[0-9a-f]{64}`\n- pre-screener@1: `[0-9a-f]{64}`/,
    )
    expect(file.body).toMatch(/- corey-lindqvist: `[0-9a-f]{64}`/)
    const told = (await owner({ url: `${at}/preregistration` })).json<Preregistered>()
    expect(told).toMatchObject({ text: file.body, sha256: sha256(file.body), fixed: { seedHash } })
  })

  it('refuses every change, whatever it is of', async () => {
    const { owner, freeze, detail } = await aTrial()
    await freeze()
    const before = await detail()
    const changes: Record<string, unknown> = {
      title: 'Another',
      question: 'Another?',
      claim: { ratio: 2, within: 1.5 },
      design: 'arms',
      arms: trial.arms?.slice(0, 2),
      forms: ['simplified@1'],
      scenarios: { en: ['monique-harper'] },
      strata: [],
      devices: ['phone'],
      target: 12,
      stopping: 'precision',
      scope: ['form'],
      questionnaires: [],
      background: false,
      carryOver: true,
      resume: { policy: 'block', maxGapMinutes: 5 },
      limitMinutes: 10,
      kiosk: false,
      breakMinutes: 1,
      retentionMonths: 1,
      population: 'Others',
      consent: { en: 'Another' },
      sequences: [],
    }
    for (const [field, value] of Object.entries(changes)) {
      const answer = await owner({ method: 'PUT', url: at, body: { ...trial, [field]: value } })
      expect(`${field} ${refusalOf(answer)}`).toBe(`${field} 409 study-frozen`)
    }
    expect(refusalOf(await freeze())).toBe('409 study-frozen')
    expect(await detail()).toEqual(before)
    await owner({ method: 'POST', url: `${at}/end`, body: {} })
    expect(refusalOf(await owner({ method: 'PUT', url: at, body: trial }))).toBe('409 study-ended')
    expect(refusalOf(await freeze())).toBe('409 study-ended')
    expect(refusalOf(await owner({ method: 'POST', url: `${at}/end`, body: {} }))).toBe('409 study-ended')
  })

  it('can be changed in every one of these ways while it is a draft', async () => {
    const { owner, detail } = await aTrial()
    const changed = { ...trial, title: 'Another', target: 12 }
    expect((await owner({ method: 'PUT', url: at, body: changed })).statusCode).toBe(200)
    expect((await detail()).definition).toEqual(changed)
    expect(refusalOf(await owner({ method: 'PUT', url: at, body: { ...trial, code: 'other' } }))).toBe('400 other-code')
    expect(
      refusalOf(await owner({ method: 'PUT', url: '/api/console/studies/demo', body: { ...trial, code: 'demo' } })),
    ).toBe('403 not-yours')
  })
})

describe('joining', () => {
  it('is a pilot until the study is frozen, then counts, in the order of the allocation', async () => {
    const { owner, store, freeze, joins, detail } = await aTrial()
    await joins(1)
    await freeze()
    for (const n of [2, 3, 4, 5]) await joins(n)
    const { participants, joined } = await detail()
    expect(participants.map(({ isPilot, order }) => [isPilot, order])).toEqual([
      [false, 1],
      [false, 2],
      [false, 3],
      [false, 4],
      [true, 1],
    ])
    expect(joined).toBe(4)
    await owner({ method: 'POST', url: `${at}/end`, body: {} })
    const file = (await owner({ url: `${at}/allocation.csv` })).body.trim().split('\n')
    expect(file[0]).toBe('stratum,slot,arm,block,used_by,used_order')
    expect(file).toHaveLength(1 + 4 * 8)
    const arms = (await store.usedSlots('trial')).filter(({ isPilot }) => !isPilot).map(({ arm }) => arm)
    expect(file.slice(1, 5).map((line) => line.split(','))).toEqual(
      arms.map((arm, slot) => ['en', `${slot}`, arm, '0', aSid(slot + 2), `${slot + 1}`]),
    )
    const redcap = (await owner({ url: `${at}/allocation-redcap.csv` })).body.trim().split('\n')
    const ids = trial.arms?.map(({ id }) => id) ?? []
    expect(redcap[0]).toBe('sequence,language')
    expect(redcap.slice(1, 5)).toEqual(arms.map((arm) => `${ids.indexOf(arm) + 1},1`))
  })

  it.each<[string, Partial<BeginVisit>, object]>([
    ['404 unknown-study', { study: 'nowhere' }, {}],
    ['400 language-not-offered', { lang: 'es' }, { scenarios: { en: ['dana-whitfield'] } }],
    ['400 device-not-included', { device: 'phone' }, { devices: ['desktop'] }],
    ['404 unknown-link', { link: 'nowhere' }, {}],
  ])('is refused with %s', async (refusal, asked, changes) => {
    const { joins, freeze } = await aTrial(changes)
    await freeze()
    expect(refusalOf(await joins(1, asked))).toBe(refusal)
  })

  it('is refused once the study is full or over, or the personal link was used', async () => {
    const { owner, joins, freeze, detail } = await aTrial({ target: 4 })
    await freeze()
    await owner({ method: 'POST', url: `${at}/links`, body: { names: ['P01'] } })
    const [made] = (await detail()).links
    const link = made?.link ?? ''
    expect((await joins(1, { link })).statusCode).toBe(200)
    expect((await joins(1, { link })).statusCode).toBe(200)
    expect(refusalOf(await joins(2, { link }))).toBe('409 link-used')
    for (const n of [2, 3, 4]) await joins(n)
    expect(refusalOf(await joins(5))).toBe('409 study-full')
    const replace = `${at}/participants/${aSid(3)}/replace`
    expect((await owner({ method: 'POST', url: replace, body: {} })).statusCode).toBe(200)
    expect((await joins(5)).statusCode).toBe(200)
    await owner({ method: 'POST', url: `${at}/end`, body: {} })
    expect(refusalOf(await joins(6))).toBe('410 study-ended')
  })

  it('never gives what a link asks for, which would choose the arm', async () => {
    const { freeze, joins } = await aTrial()
    await freeze()
    const plain = (await joins(1)).json<VisitPlan>().runs
    const { freeze: freezeOther, joins: joinsOther } = await aTrial()
    await freezeOther()
    const asked = (await joinsOther(1, { sequence: 'sb-la', scenario: 'walter-brandt' })).json<VisitPlan>().runs
    for (const { scenario } of [...plain, ...asked]) expect(['dana-whitfield', 'corey-lindqvist']).toContain(scenario)
  })
})

describe('what a person was allocated', () => {
  it('is seen by nobody before her first form opens, in any answer of the console', async () => {
    const { app, owner, freeze, joins, detail } = await aTrial()
    await freeze()
    const [moderator, observer] = [await invited(app, owner, 'moderator'), await invited(app, owner, 'observer')]
    const plan = (await joins(1)).json<VisitPlan>()
    for (const asks of [owner, moderator, observer]) {
      const [row] = (await detail(asks)).participants
      expect(row).toEqual<ParticipantRow>({ order: 1, stratum: 'en', isPilot: false, isReplaced: false, sid: aSid(1) })
      for (const url of [`/api/console/visits?study=trial`, `/api/console/visits/${aSid(1)}`]) {
        const { body } = await asks({ url })
        for (const told of ['long@1', 'simplified@1', 'la-sb', 'whitfield', 'lindqvist'])
          expect(body).not.toContain(told)
      }
    }
    expect(plan.runs).toHaveLength(2)
    await writes(app, 1, 'events', { body: { events: someEvents(1, 3) } })
    expect((await detail(moderator)).participants[0]?.arm).toMatch(/^[ls][ab]-[ls][ab]$/)
  })

  it('is written down when somebody looks at the allocation before the end', async () => {
    const { owner, freeze, detail } = await aTrial()
    await freeze()
    await owner({ url: `${at}/allocation-redcap.csv` })
    expect((await detail()).deviations.map(({ who, words }) => `${who}: ${words}`)).toEqual([
      'Owner: Owner downloaded the allocation before the study had ended.',
    ])
  })

  it('is in a package as far as it was given; whole, with seed and REDCap’s table, once the study has ended', async () => {
    const { app, owner, store, freeze, joins, detail } = await aTrial()
    await freeze()
    for (const n of [1, 2]) await joins(n)
    await writes(app, 1, 'events', { body: { events: someEvents(1, 3) } })
    const packed = async () => {
      await detail()
      const found = await studyDataOf(store, 'trial')
      return found && packedAllocation(found, store)
    }
    expect(await packed()).toMatchObject({ seed: null, redcap: null, rows: [{ block: null, usedBy: 'p001' }] })
    await owner({ method: 'POST', url: `${at}/end`, body: {} })
    const whole = await packed()
    expect(whole?.rows.length).toBeGreaterThan(2)
    expect(whole?.rows.flatMap(({ usedBy }) => usedBy ?? []).sort()).toEqual(['p001', 'p002'])
    expect(whole?.redcap?.rows).toHaveLength(whole?.rows.length ?? 0)
    expect((await owner({ url: at })).json<StudyDetail>().seedHash).toBe(sha256(whole?.seed ?? ''))
  })

  it('has names of personal links for moderators, not for observers', async () => {
    const { app, owner, freeze, joins, detail } = await aTrial()
    await freeze()
    await owner({ method: 'POST', url: `${at}/links`, body: { names: ['P01'] } })
    const [moderator, observer] = [await invited(app, owner, 'moderator'), await invited(app, owner, 'observer')]
    await joins(1, { link: (await detail()).links[0]?.link ?? '' })
    expect((await detail(moderator)).participants[0]?.name).toBe('P01')
    const seen = await detail(observer)
    expect(seen.participants[0]).not.toHaveProperty('name')
    expect(seen.links).toEqual([])
  })
})
