// @vitest-environment node
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { simplified } from '../forms/simplified.ts'
import { roomDefinition, studyOfRoom } from '../study/room/roomDefinition.ts'
import { templates } from '../study/templates.ts'
import { anApp } from './testing/anApp.ts'
import { aPostgres, hasPostgres, type TestPostgres } from './testing/aPostgres.ts'
import { aBeginning, aSid, aToken, someEvents } from './testing/aVisit.ts'
import { hashToken } from './secrets.ts'
import { routesOf } from './testing/routesOf.ts'
import { signsIn } from './testing/signsIn.ts'
import { withoutPostgres } from './testing/withoutPostgres.ts'
import { begins, writes } from './testing/writes.ts'

const runs = 150
/** An answer that takes longer is a hang. */
const patienceMs = 5_000

const mine = `/api/visits/${aSid(1)}`
const console = `/api/console/visits/${aSid(1)}`
const roomCode = 'ABCDEF'
const room = `/api/rooms/${roomCode}`
/** Every route that takes a body, with a body it takes. */
const writing: Record<string, unknown> = {
  '/api/visits': aBeginning(3),
  [`${mine}/events`]: { events: someEvents(1, 3) },
  [`${mine}/replies`]: { replies: [{ run: 'r1', instrument: 'seq', item: 'ease', value: '3' }] },
  [`${mine}/withdraw`]: {},
  [`${mine}/settled`]: { settled: [{ n: 1, done: true }] },
  [`${mine}/messages`]: { id: aSid(7), text: 'Which date?', lang: 'en' },
  [`${console}/commands`]: { id: aSid(7), command: { type: 'assist', level: 2, q: 'first-name' }, note: 'a hint' },
  [`${console}/messages`]: { id: aSid(8), text: 'The first one', lang: 'en' },
  [`${console}/annotations`]: { id: aSid(7), run: 'r1', fromMs: 1, toMs: 2, why: 'The phone rang' },
  [`${console}/remove`]: { as: 'deleted' },
  '/api/studies/demo/declined': {},
  '/api/sign-in': { passphrase: 'wrong' },
  '/api/sign-out': {},
  '/api/console/invitations': { name: 'Ana', role: 'observer' },
  [`/api/console/invitations/${aSid(1)}/take-back`]: {},
  [`/api/console/invitations/${aSid(1)}/restore`]: {},
  '/api/console/studies': { ...templates.classroom, code: 'fuzzed' },
  '/api/console/studies/demo/freeze': {},
  '/api/console/studies/demo/end': {},
  '/api/console/studies/demo/freeze-data': {},
  '/api/console/studies/demo/reopen': {},
  '/api/console/studies/demo/put-away': {},
  '/api/console/studies/demo/bring-back': {},
  '/api/console/studies/demo/links/aaaaaa00/revoke': {},
  [`/api/console/studies/demo/participants/${aSid(1)}/keep`]: {},
  [`${console}/commands/1/take-back`]: {},
  '/api/console/studies/demo/looks': { reason: 'The funder asks' },
  '/api/console/studies/demo/links': { names: ['P01'] },
  '/api/console/studies/demo/deviations': { words: 'Otherwise' },
  [`/api/console/studies/demo/participants/${aSid(1)}/replace`]: {},
  [`/api/console/visits/${aSid(1)}/import`]: { events: someEvents(1, 3) },
  [`/api/console/visits/${aSid(1)}/import-replies`]: {
    replies: [{ run: 'r1', instrument: 'seq', item: 'ease', value: '3' }],
  },
  '/api/rooms': { id: aSid(4), token: aToken(4), lang: 'en' },
  [`${room}/devices`]: { id: aSid(5), token: aToken(5), role: 'phone', lang: 'en' },
  [`${room}/seat`]: { table: 1 },
  [`${room}/actions`]: { id: aSid(6), base: 0, action: { kind: 'set-limit', minutes: 10 } },
  [`${room}/forms`]: { form: simplified, rewordings: {} },
  [`${room}/delete`]: {},
}
const changing = { 'PUT /api/console/studies/fuzzed': { ...templates.classroom, code: 'fuzzed' } }
const reading = [
  '/api/me',
  '/api/console/studies',
  '/api/console/visits',
  '/api/console/invitations',
  '/api/console/studies/demo',
  '/j',
  '/api/console/studies/demo/board',
  '/api/console/studies/demo/flow',
  `${console}/moderation`,
  `${mine}/inbox`,
  '/healthz',
]

/** What no schema expects: prototypes, NUL, halves of characters, formulas, markup, names of files, huge numbers. */
const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    '\u0000',
    '\ud800',
    '=HYPERLINK("x")',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    "'; drop table events; --",
    'x'.repeat(100_000),
    2 ** 53,
    -0,
    1e308,
    null,
    [],
    {},
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** `value` with one of its parts replaced, removed or added to. */
function changed(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null) return hostile
  const keys = Object.keys(value)
  const at = (key: string) => (value as Record<string, unknown>)[key]
  const put = (key: string, part: unknown) =>
    Array.isArray(value) ? value.with(Number(key), part) : { ...value, [key]: part }
  return fc.oneof(
    hostile,
    ...(Array.isArray(value)
      ? [hostile.map((part) => [...(value as unknown[]), part])]
      : [
          fc
            .tuple(fc.constantFrom('__proto__', 'constructor', 'answer', 'sid'), hostile)
            .map(([key, part]) => ({ ...value, [key]: part })),
        ]),
    ...keys.map((key) =>
      fc
        .memo(() => changed(at(key)))(2)
        .map((part) => put(key, part)),
    ),
  )
}

function bodies(valid: unknown): fc.Arbitrary<Pick<InjectOptions, 'payload' | 'headers'>> {
  const json = { 'content-type': 'application/json' }
  const text = changed(valid).map((body) => JSON.stringify(body) ?? '')
  return fc.oneof(
    { weight: 6, arbitrary: text.map((payload) => ({ payload, headers: json })) },
    text.map((payload) => ({ payload: gzipSync(payload), headers: { ...json, 'content-encoding': 'gzip' } })),
    fc.tuple(text, fc.nat(200)).map(([whole, length]) => ({ payload: whole.slice(0, length), headers: json })),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => ({ payload: Buffer.from(bytes), headers: json })),
    fc
      .tuple(fc.uint8Array({ maxLength: 300 }), fc.constantFrom('gzip', 'br', 'identity', 'x'))
      .map(([bytes, encoding]) => ({
        payload: Buffer.from(bytes),
        headers: { ...json, 'content-encoding': encoding },
      })),
    fc
      .constantFrom('text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'x')
      .map((type) => ({ payload: 'a=1', headers: { 'content-type': type } })),
  )
}

/** An app with two visits under way; what is of the second must stay as it is. */
async function anAppWithAWitness(databaseUrl: string | null = null) {
  const { app, store, summaries } = await anApp({}, { databaseUrl })
  await begins(app, 2)
  await writes(app, 2, 'events', { body: { events: someEvents(2, 5) } })
  const opened = { joinCode: roomCode, openedBy: 'owner', openedAt: 1 }
  await store.openRoom(roomDefinition(roomCode), opened)
  const leader = { id: aSid(1), tokenHash: hashToken(aToken(1)), role: 'leader', seat: null, lang: 'en' } as const
  await store.joinRoom(studyOfRoom(roomCode), leader, 1)
  await store.keepCommand({ study: 'demo', sid: aSid(2) }, { id: aSid(9), command: { type: 'flag' } }, 'Ana', 1)
  const asOwner = await signsIn(app)
  const witness = async () => {
    await summaries.upToDate()
    const { visit, ...rest } = (await store.visitDetail(aSid(2))) ?? {}
    const name = { study: 'demo', sid: aSid(2) }
    return { visit, ...rest, commands: await store.commands(name), messages: await store.messages(name) }
  }
  const asks = async (request: InjectOptions) => {
    let late: NodeJS.Timeout | undefined
    const timeUp = new Promise<never>((_, reject) => {
      late = setTimeout(() => {
        reject(new Error('no answer'))
      }, patienceMs)
    })
    const answer = await Promise.race([asOwner(request), timeUp]).finally(() => {
      clearTimeout(late)
    })
    expect(answer.statusCode).toBeLessThan(500)
    return answer
  }
  return { app, store, witness, asks, before: await witness() }
}

/** Sends bodies of every kind to a route, with the write token of its visit and without. */
async function answersAll(
  url: string,
  databaseUrl: string | null,
  body = writing[url],
  method: 'POST' | 'PUT' = 'POST',
): Promise<void> {
  const { app, witness, asks, before } = await anAppWithAWitness(databaseUrl)
  await fc.assert(
    fc.asyncProperty(bodies(body), fc.boolean(), async ({ payload, headers }, withToken) => {
      await begins(app, 1)
      const authorization = withToken ? { authorization: `Bearer ${aToken(1)}` } : {}
      const answer = await asks({ method, url, payload, headers: { ...headers, ...authorization } })
      if (!withToken && url.startsWith(mine)) expect([400, 401, 413, 415]).toContain(answer.statusCode)
      expect(await witness()).toEqual(before)
    }),
    { numRuns: runs },
  )
}

describe('whatever is sent', () => {
  for (const url of Object.keys(writing)) {
    it(`POST ${url} answers, never with a fault of its own or a write elsewhere`, () => answersAll(url, null))
  }

  for (const [route, body] of Object.entries(changing)) {
    it(`${route} answers, never with a fault of its own or a write elsewhere`, () =>
      answersAll(route.replace('PUT ', ''), null, body, 'PUT'))
  }

  it('is sent to every route there is that writes', async () => {
    const { app } = await anApp()
    const sent = [...Object.keys(writing).map((url) => `POST ${url}`), ...Object.keys(changing)]
    const routes = routesOf(app).flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`))
    const left = routes
      .filter((route) => /^(?:POST|PUT|PATCH|DELETE) /.test(route))
      .filter((route) => {
        const pattern = new RegExp(`^${route.replaceAll(/:[a-z]+/gi, '[^/]+')}$`)
        return !sent.some((one) => pattern.test(one))
      })
    expect(left).toEqual([])
  })

  it.each(['events', 'replies', 'withdraw', 'settled', 'messages'])(
    'POST %s to another visit is refused, whichever token comes',
    async (what) => {
      const { app, witness, asks, before } = await anAppWithAWitness()
      await begins(app, 1)
      const tokens = fc.oneof(fc.constant(aToken(1)), fc.string({ unit: 'grapheme-ascii', maxLength: 80 }))
      await fc.assert(
        fc.asyncProperty(bodies(writing[`${mine}/${what}`]), tokens, async ({ payload, headers }, token) => {
          const url = `/api/visits/${aSid(2)}/${what}`
          const answer = await asks({
            method: 'POST',
            url,
            payload,
            headers: { ...headers, authorization: `Bearer ${token}` },
          })
          expect([400, 401, 413, 415]).toContain(answer.statusCode)
          expect(await witness()).toEqual(before)
        }),
        { numRuns: 60 },
      )
    },
  )

  it('to any address by any method answers, and the log of another visit stays as it is', async () => {
    const { witness, asks, before } = await anAppWithAWitness()
    const part = fc.oneof(
      fc.constantFrom(
        'api',
        'visits',
        'console',
        'v',
        'i',
        'demo',
        'events',
        '..',
        '%00',
        '%',
        '%ff',
        '%2e%2e',
        aSid(2),
        'assets',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 12 }).map(encodeURIComponent),
    )
    const method = fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH')
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), method, async (parts, chosen) => {
        await asks({ method: chosen as 'GET', url: `/${parts.join('/')}` })
      }),
      { numRuns: 400 },
    )
    expect(await witness()).toEqual(before)
  })

  it.each(reading)('GET %s answers with any query', async (url) => {
    const { asks } = await anAppWithAWitness()
    const name = fc.constantFrom(
      'study',
      'lang',
      'form',
      'scenario',
      'outcome',
      'device',
      'page',
      'sids',
      'after',
      '__proto__',
      'x',
    )
    const value = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
      fc.constantFrom('\u0000', '-1', '1e9', '999999'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 4 }), async (query) => {
        await asks({ url: `${url}?${new URLSearchParams(query).toString()}` })
      }),
      { numRuns: 60 },
    )
  })
})

if (!hasPostgres()) withoutPostgres('what any body does')
else {
  describe('whatever is sent to a server on PostgreSQL', () => {
    let postgres: TestPostgres
    beforeAll(async () => {
      postgres = await aPostgres()
    }, 60_000)
    afterAll(() => postgres.stop(), 60_000)

    for (const url of ['/api/visits', `${mine}/events`, `${mine}/replies`, '/api/console/invitations']) {
      it(`POST ${url} answers, never with a fault of its own or a write elsewhere`, async () => {
        await answersAll(url, await postgres.emptyDatabase())
      })
    }
  })
}
