// @vitest-environment node
import type { InjectOptions } from 'fastify'
import { describe, expect, it } from 'vitest'
import type { LogEvent } from '../instrumentation/event.ts'
import { allocation } from '../study/allocation.ts'
import { multiples } from '../study/allocate.ts'
import { visitPlan, type VisitPlan } from '../study/api.ts'
import { templates } from '../study/templates.ts'
import { preregister } from './studyFixing.ts'
import { sha256 } from './secrets.ts'
import { anApp } from './testing/anApp.ts'
import { aBeginning, aSid, someEvents } from './testing/aVisit.ts'
import { opens } from './testing/opens.ts'
import { signsIn } from './testing/signsIn.ts'
import { routesOf } from './testing/routesOf.ts'
import { writes } from './testing/writes.ts'

const trial = { ...templates['lab-crossover'], code: 'trial', target: 8 }
const study = '/api/console/studies/trial'

/**
 * Every way in which the console reads, and who may at all. An answer conceals what a person was allocated when it is the
 * same whatever she was allocated.
 */
const readings: { url: string; route: string; closedTo?: readonly string[] }[] = [
  { url: '/api/console/studies', route: '/api/console/studies' },
  { url: study, route: '/api/console/studies/:study' },
  { url: `${study}/board`, route: '/api/console/studies/:study/board' },
  { url: `${study}/board?sids=${aSid(1)}`, route: '/api/console/studies/:study/board' },
  { url: `${study}/flow`, route: '/api/console/studies/:study/flow' },
  { url: `${study}/minutes`, route: '/api/console/studies/:study/minutes' },
  { url: `${study}/results`, route: '/api/console/studies/:study/results' },
  { url: `${study}/package`, route: '/api/console/studies/:study/package' },
  {
    url: `${study}/package?variant=full`,
    route: '/api/console/studies/:study/package',
    closedTo: ['moderator', 'observer'],
  },
  { url: `${study}/preregistration`, route: '/api/console/studies/:study/preregistration' },
  { url: `${study}/preregistration.md`, route: '/api/console/studies/:study/preregistration.md' },
  { url: `${study}/preview?lang=en`, route: '/api/console/studies/:study/preview' },
  {
    url: `${study}/allocation.csv`,
    route: '/api/console/studies/:study/allocation.csv',
    closedTo: ['moderator', 'observer'],
  },
  {
    url: `${study}/allocation-redcap.csv`,
    route: '/api/console/studies/:study/allocation-redcap.csv',
    closedTo: ['moderator', 'observer'],
  },
  { url: '/api/console/visits?study=trial', route: '/api/console/visits' },
  { url: '/api/console/visits?form=long', route: '/api/console/visits', closedTo: ['observer'] },
  { url: '/api/console/visits?scenario=dana-whitfield', route: '/api/console/visits', closedTo: ['observer'] },
  { url: '/api/console/visits?outcome=unfinished', route: '/api/console/visits', closedTo: ['observer'] },
  { url: `/api/console/visits/${aSid(1)}`, route: '/api/console/visits/:sid' },
  {
    url: `/api/console/visits/${aSid(1)}/moderation`,
    route: '/api/console/visits/:sid/moderation',
    closedTo: ['observer'],
  },
  { url: '/api/console/invitations', route: '/api/console/invitations', closedTo: ['moderator', 'observer'] },
]
/** Streams that name visits and nothing of them. */
const streams = ['/api/console/live']

/** A seed whose first place for English is this arm. */
function seedFor(arm: string): string {
  const arms = (trial.arms ?? []).map(({ id }) => id)
  for (let n = 0; ; n += 1) {
    const seed = `seed-number-${n}-of-many`
    if (allocation({ seed, arms, multiples }, 'en', 1, sha256)[0]?.arm === arm) return seed
  }
}

/** A frozen study in which the first person, P01, was given this arm. */
async function aStudyGiving(arm: string) {
  const server = await anApp()
  const { app, store, clock } = server
  const seed = seedFor(arm)
  await store.makeStudy(trial, { seed, joinCode: 'ABCDEF', createdAt: clock.now })
  await store.freezeStudy(trial, preregister(trial, seed, clock.now), clock.now)
  await store.makeLinks('trial', [{ link: 'aaaaaa00', name: 'P01' }], clock.now)
  const people = {
    owner: await signsIn(app),
    moderator: await opens(app, 'Ana', 'moderator'),
    observer: await opens(app, 'Olga', 'observer'),
  }
  const body = aBeginning(1, { study: 'trial', link: 'aaaaaa00' })
  const plan = visitPlan.parse((await app.inject({ method: 'POST', url: '/api/visits', body })).json())
  return { ...server, people, plan, seed }
}

/** What a device says once its first form has opened; as many events whatever the form, over its pre-screener first. */
function opening({ runs: [first] }: VisitPlan): LogEvent[] {
  const { form = '', scenario = '' } = first ?? {}
  return someEvents(1, 9).map((event) => ({
    ...event,
    form,
    ...(event.type === 'run_start' ? { d: { ...event.d, scenario } } : {}),
    ...(event.type === 'segment_enter' ? { d: { segment: form === 'long@1' ? 'form' : 'prescreener' } } : {}),
    ...(event.page ? { page: form === 'long@1' ? 'county' : 'pre-people' } : {}),
  })) as LogEvent[]
}

type Told = Awaited<ReturnType<typeof aStudyGiving>>

/** What an answer says, but for what is random in it: the hash of the seed, and that of the text which holds it. */
async function answerTo({ people, seed }: Told, role: keyof Told['people'], request: InjectOptions) {
  const { statusCode, body } = await people[role](request)
  const said = body.replaceAll(textHash(body), 'HASH OF TEXT').replaceAll(sha256(seed), 'HASH')
  return `${statusCode} ${said}`
}

function textHash(body: string): string {
  const [, text] = /^\{"text":("(?:[^"\\]|\\.)*")/.exec(body) ?? []
  return sha256(text ? (JSON.parse(text) as string) : '')
}

describe('what a person was allocated', () => {
  it('is asked of every route that the console reads from', async () => {
    const { app } = await anApp()
    const known = new Set([...readings.map(({ route }) => route), ...streams])
    const routes = routesOf(app).filter(
      ({ path, methods }) => path.startsWith('/api/console') && methods.includes('GET'),
    )
    expect(routes.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([])
    expect(routes.length).toBeGreaterThan(10)
  })

  for (const role of ['moderator', 'observer'] as const) {
    it(`makes no difference in anything that a ${role} is told before the first form opens`, async () => {
      const [long, simplified] = [await aStudyGiving('la-sb'), await aStudyGiving('sb-la')]
      expect(long.plan.runs[0]?.form).not.toBe(simplified.plan.runs[0]?.form)
      for (const { url, closedTo } of readings) {
        const told = await answerTo(long, role, { url })
        expect(await answerTo(simplified, role, { url }), url).toBe(told)
        if (closedTo?.includes(role)) expect(told, url).toMatch(/^403 /)
      }
    })
  }

  it('makes no difference to an observer ever, nor is she told what people are called', async () => {
    const [long, simplified] = [await aStudyGiving('la-sb'), await aStudyGiving('sb-la')]
    for (const { app, plan, summaries, store, clock } of [long, simplified]) {
      await writes(app, 1, 'events', { body: { events: opening(plan) } })
      await summaries.upToDate()
      await store.endStudy('trial', clock.now)
    }
    const seen = await long.people.moderator({ url: study })
    expect(seen.body).toContain('"arm":"la-sb"')
    expect(seen.body).toContain('P01')
    for (const { url, closedTo } of readings) {
      const told = await answerTo(long, 'observer', { url })
      expect(await answerTo(simplified, 'observer', { url }), url).toBe(told)
      expect(told, url).not.toContain('P01')
      if (closedTo?.includes('observer')) expect(told, url).toMatch(/^403 /)
    }
  })

  it('can’t be downloaded before the study is frozen, by the owner either', async () => {
    const { app, store, clock } = await anApp()
    await store.makeStudy(trial, { seed: seedFor('la-sb'), joinCode: null, createdAt: clock.now })
    const owner = await signsIn(app)
    for (const file of ['allocation.csv', 'allocation-redcap.csv'])
      expect((await owner({ url: `${study}/${file}` })).statusCode).toBe(409)
  })

  it('stays hidden after the end of somebody who never opened a form', async () => {
    const { people, store, clock } = await aStudyGiving('la-sb')
    await store.endStudy('trial', clock.now)
    expect((await people.moderator({ url: study })).body).not.toContain('"arm"')
  })
})
