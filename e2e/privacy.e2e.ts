import type { BrowserContext, Page } from '@playwright/test'
import { rmSync } from 'node:fs'
import type { LogEvent } from '../src/instrumentation/event.ts'
import { showMoney } from '../src/questions/kinds/money.ts'
import type { Scenario } from '../src/scenarios/scenario.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { aPostgres, hasPostgres } from '../src/server/testing/aPostgres.ts'
import { Applicant } from './support/applicant.ts'
import { device } from './support/device.ts'
import { everythingKept } from './support/everythingKept.ts'
import { expect, type Guard, test } from './support/guarded.ts'
import { Markers } from './support/markers.ts'
import { Researcher } from './support/researcher.ts'
import { type Evidence, findMarkers } from './support/search.ts'
import { type Server, startServer } from './support/server.ts'
import { input } from './support/typing.ts'
import { Wire } from './support/wire.ts'

function aScenario(): Scenario {
  const scenario = scenarioOf('monique-harper')
  if (!scenario) throw new Error('no scenario monique-harper')
  return scenario
}

/** A household that meets every page and every follow-up, each of its answers marked. */
function aMarkedHousehold(markers: Markers): Scenario {
  const scenario = aScenario()
  const ssn = markers.ssn('m-ssn')
  const mark = markers
  return {
    ...scenario,
    key: {
      ...scenario.key,
      'pre-earned-frequency': mark.asIs('pre-earned-frequency', 'every-2-weeks'),
      'pre-earned': { from: mark.money('pre-earned, from'), to: mark.money('pre-earned, to') },
      'pre-other-income': { from: mark.money('pre-other-income, from'), to: mark.money('pre-other-income, to') },
      'pre-housing': { from: mark.money('pre-housing, from'), to: mark.money('pre-housing, to') },
      'pre-utilities': mark.asIs('pre-utilities', 'two-others'),
      'pre-money': { from: mark.money('pre-money, from'), to: mark.money('pre-money, to') },
      'lang-speak': mark.asIs('lang-speak', 'armenian'),
      'home-zip': mark.asIs('home-zip', '95531'),
      'home-street': mark.word('home-street'),
      'home-unit': mark.word('home-unit'),
      'home-city': mark.word('home-city'),
      'mail-same': 'no',
      'mail-address': mark.word('mail-address', 24),
      'first-name': mark.word('first-name'),
      'last-name': mark.han('last-name'),
      dob: mark.date('dob'),
      'phone-cell': mark.phone('phone-cell'),
      email: `${mark.word('email, name')}@${mark.word('email, place')}.example`,
      members: [
        {
          id: 'p1',
          'm-first': mark.word('m-first, first'),
          'm-last': mark.word('m-last, first'),
          'm-relationship': mark.asIs('m-relationship, first', 'grandchild'),
          'm-dob': mark.date('m-dob, first'),
          'm-ssn': ssn,
        },
        {
          id: 'p2',
          'm-first': mark.han('m-first, second'),
          'm-last': mark.word('m-last, second'),
          'm-relationship': mark.asIs('m-relationship, second', 'not-related'),
          'm-dob': mark.date('m-dob, second'),
          'm-ssn': ssn,
        },
      ],
      'applying-who': ['me', 'p1', 'p2'],
      'disab-any': 'yes',
      'disab-who': ['p1'],
      'citizen-all': 'no',
      'noncit-who': ['p2'],
      'student-any': 'yes',
      students: [{ id: 's1', 'student-who': 'p1', 'student-half': 'yes', 'student-workstudy': 'no' }],
      'work-types': ['job', 'self-employed'],
      jobs: [
        {
          id: 'j1',
          'job-who': 'p1',
          'job-employer': mark.word('job-employer'),
          'job-frequency': mark.asIs('job-frequency', 'twice-a-month'),
          'job-pay': mark.money('job-pay'),
        },
      ],
      businesses: [{ id: 'b1', 'se-who': 'me', 'se-gross': mark.money('se-gross') }],
      'unearned-types': [mark.asIs('unearned-types', 'pension'), mark.asIs('unearned-types', 'workers-comp')],
      'other-money': [
        { id: 'o1', of: 'pension', 'un-amount': mark.money('un-amount, first') },
        { id: 'o2', of: 'workers-comp', 'un-amount': mark.money('un-amount, second') },
      ],
      'rent-amount': mark.money('rent-amount'),
      'utility-types': [mark.asIs('utility-types', 'heating-cooling')],
      'cost-types': ['care', 'child-support', 'medical'],
      'care-costs': [{ id: 'c1', 'care-amount': mark.money('care-amount') }],
      'support-amount': mark.money('support-amount'),
      'medical-costs': [{ id: 'd1', 'med-amount': mark.money('med-amount') }],
      'money-on-hand': mark.money('money-on-hand'),
      'ssn-now': 'now',
      ssn: mark.ssn('ssn'),
      'rep-any': 'yes',
      'rep-name': mark.han('rep-name'),
      'rep-phone': mark.phone('rep-phone'),
      'interview-when': [mark.asIs('interview-when', 'thursday'), mark.asIs('interview-when', 'afternoons')],
      race: [mark.asIs('race', 'pacific-islander')],
      signature: mark.word('signature'),
      voter: mark.asIs('voter', 'already'),
    },
  }
}

/** What is written to the team is sent on purpose, apart from everything else: it is named, and may be nowhere else. */
const chat = 'the help chat'

/** What a person types on a page besides its answer: slips that are refused, drafts that are left, another county. */
function sideTrips(applicant: Applicant, markers: Markers): Record<string, () => Promise<void>> {
  const { page } = applicant
  const isRefused = async (name: string, typed: string) => {
    await input(applicant, name).fill(typed)
    await page.locator('main form button[type=submit][value=done]').click()
    await expect(page.locator('.error-summary')).toBeVisible()
    await input(applicant, name).fill('')
  }
  return {
    'pre-cash': () => isRefused('pre-money', `-${showMoney(markers.money('a refused range'))}`),
    zip: async () => {
      await input(applicant, 'home-zip').fill(String(applicant.scenario.key['home-zip']))
      await applicant.button('pages:zip.another').click()
      await page.locator('#another-county').selectOption(markers.asIs('county', 'humboldt'))
    },
    name: () => isRefused('first-name', `${markers.word('a refused name')}😀`),
    address: async () => {
      await input(applicant, 'home-unit').fill(markers.word('a draft left with Back'))
      await page.getByRole('link', { name: applicant.t('common:back') }).click()
      await applicant.isOn('place')
      await page.locator('main form button[type=submit]').click()
      await applicant.isOn('address')
    },
    contact: async () => {
      await applicant.button('common:help').click()
      await applicant.button('common:helpPanel.write').click()
      await page.getByRole('textbox', { name: applicant.t('chat:label') }).fill(markers.word(chat, 24))
      await applicant.button('chat:send').click()
      await applicant.button('common:close').click()
      await isRefused('email', markers.word('a refused email'))
      await input(applicant, 'email').fill(markers.word('a draft before a reload'))
      await page.reload()
      await applicant.isOn('contact')
      await applicant.button('common:stopHere').click()
      await applicant.button('common:stop.goOn').click()
    },
    rent: () => isRefused('rent-amount', `9${showMoney(markers.money('a refused amount'))}999`),
    'social-security-numbers': async () => {
      await page.locator('input[name="ssn-now"][value=now] + label').click()
      await isRefused('ssn', markers.ssn('a refused number', '12345'))
    },
  }
}

test('nothing that is typed or chosen leaves the device, and nothing of it lies on the server or in a back-up', async ({
  page,
  context,
  server,
  guard,
}) => {
  await leavesNothing({ page, context, server, guard, databaseUrl: null })
})

test('nothing of it lies in PostgreSQL or in a back-up of it', async ({ page, context, guard }) => {
  if (process.env.CI) expect(hasPostgres(), 'there is no PostgreSQL').toBe(true)
  test.skip(!hasPostgres(), 'there is no PostgreSQL')
  const postgres = await aPostgres()
  const databaseUrl = await postgres.emptyDatabase()
  const server = await startServer({ databaseUrl })
  try {
    await leavesNothing({ page, context, server, guard, databaseUrl })
  } finally {
    await server.stop()
    await postgres.stop()
    rmSync(server.dataDir, { recursive: true, force: true })
  }
})

interface Visited {
  page: Page
  context: BrowserContext
  server: Server
  guard: Guard
  databaseUrl: string | null
}

/** Takes a whole visit that meets every page and every follow-up, and looks for its answers everywhere. */
async function leavesNothing({ page, context, server, guard, databaseUrl }: Visited): Promise<void> {
  guard.expects(/ERR_INTERNET_DISCONNECTED/)
  const markers = new Markers()
  const wire = new Wire(context)
  const applicant = new Applicant(page, aMarkedHousehold(markers), 'en')
  const trips = sideTrips(applicant, markers)
  const waiting: Evidence[] = []

  await applicant.arrives(server.url)
  await applicant.button('visit:consent.yes').click()
  await applicant.button('visit:background.skip').click()
  await page.locator('#fruit').fill(markers.word('a fruit'))
  await applicant.button('visit:warmup.continue').click()
  await applicant.button('visit:scenario.start').click()
  await applicant.isOn('pre-people')

  for (let here = ''; here !== 'sent'; here = await applicant.currentPage()) {
    const now = await applicant.currentPage()
    if (now === 'person') await context.setOffline(true)
    if (now === 'rights') {
      waiting.push({ source: 'the outbox', bytes: Buffer.from(await device.indexedDb(page)) })
      await context.setOffline(false)
    }
    await trips[now]?.()
    await applicant.fillsPage(now)
    await applicant.continues(now)
  }
  await applicant.answersPage()
  await page.locator('input[type=file]').setInputFiles({
    name: `${markers.word('the name of a file')}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from(markers.word('what a file holds', 40)),
  })
  await applicant.button('common:continue').click()
  await applicant.isOn('offers')
  await applicant.finishes()
  await page.getByRole('link', { name: applicant.t('visit:thanks.print') }).click()
  await expect(page.getByText(String(applicant.scenario.key['home-street'])).first()).toBeVisible()

  const { events } = await (await Researcher.of(server)).wholeVisit(page)
  const onWire = (await wire.bodies()).flatMap((body) => (JSON.parse(body) as { events?: LogEvent[] }).events ?? [])
  expect([...new Set(onWire.map(({ seq }) => seq))].sort((a, b) => a - b)).toEqual(events.map(({ seq }) => seq))
  expect(wire.urls.filter((url) => !url.startsWith(`${server.url}/`))).toEqual([])

  const onServer = await everythingKept({ databaseUrl, dataDir: server.dataDir })
  const log = { source: 'what the server printed', bytes: Buffer.from(server.log()) }
  if (databaseUrl === null)
    expect(onServer.map(({ source }) => source).filter((name) => name.endsWith('-wal'))).toHaveLength(1)
  expect(Buffer.concat(onServer.map(({ bytes }) => bytes)).includes('page_enter')).toBe(true)
  expect(onServer.at(-1)?.bytes.includes('page_enter'), 'the back-up holds the log').toBe(true)
  expect(waiting[0]?.bytes.toString()).toContain('page_enter')
  expect(events.filter(({ form }) => form === 'pre-screener@1').length).toBeGreaterThan(20)
  const screened = Buffer.from(JSON.stringify(await device.answers(page, 'r1-pre-screener')))
  expect(findMarkers(markers.all, [{ source: 'the device', bytes: screened }]).length).toBeGreaterThan(8)
  const typed = markers.all.filter(({ field }) => field !== chat)
  expect(findMarkers(typed, [...(await wire.evidence()), ...waiting, ...onServer, log])).toEqual([])

  const written = markers.all.filter(({ field }) => field === chat)
  const { sid } = await device.visit(page)
  const eventsAlone = { source: 'the events', bytes: Buffer.from(JSON.stringify(events)) }
  const sources = findMarkers(written, [...(await wire.evidence()), ...waiting, eventsAlone, log])
  expect(sources.map((found) => found.split(':')[0])).toEqual([`${chat} in POST /api/visits/${sid}/messages`])

  const kept = Buffer.from(JSON.stringify(await device.answers(page)))
  expect(findMarkers(markers.all, [{ source: 'the device', bytes: kept }]).length).toBeGreaterThan(30)
}

test('the search finds whatever is planted, in every spelling', () => {
  const markers = new Markers()
  aMarkedHousehold(markers)
  const ways: Record<string, (text: string) => Buffer> = {
    'UTF-8': (text) => Buffer.from(`{"d":{"value":"${text}"}}`),
    capitals: (text) => Buffer.from(`"${text.toUpperCase()}"`),
    'an address': (text) => Buffer.from(`/api?value=${encodeURIComponent(text)}&more=1`),
    'JSON escapes': (text) =>
      Buffer.from([...`"${text}"`].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')),
    'UTF-16': (text) => Buffer.concat([Buffer.from([0xff]), Buffer.from(` "${text}" `, 'utf16le')]),
  }
  for (const { field, pieces, whole } of markers.all) {
    for (const [way, write] of Object.entries(ways)) {
      for (const text of [...pieces, ...whole]) {
        const found = findMarkers(markers.all, [{ source: way, bytes: write(text) }])
        expect(
          found.some((where) => where.startsWith(`${field} in ${way}`)),
          `${text} of ${field}, ${way}`,
        ).toBe(true)
      }
    }
  }
})

test('the number of events does not depend on how much is typed', async ({ page, server }) => {
  const researcher = await Researcher.of(server)
  const eventsWhenTyping = async (name: string) => {
    const applicant = new Applicant(page, aScenario())
    await applicant.arrives(server.url)
    await applicant.begins()
    await applicant.answersUntil('name')
    for (const [field, text] of Object.entries({ 'first-name': name, 'last-name': 'Li', 'dob--month': '2' })) {
      await page.locator(`[name="${field}"]`).pressSequentially(text)
    }
    await applicant.button('common:stopHere').click()
    await applicant.button('common:stop.keep').click()
    await expect(page.locator('[data-sent=yes]')).toBeVisible()
    const { events } = await researcher.wholeVisit(page)
    return events.filter((event) => event.page === 'name' && event.type !== 'idle').map(({ type, q }) => `${type} ${q}`)
  }
  const short = await eventsWhenTyping('A')
  expect(short).toContain('field_first_input first-name')
  expect(await eventsWhenTyping('Wolfeschlegelsteinhausen'.repeat(3))).toEqual(short)
})
