import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { type Locale, locales } from '../src/i18n/locale.ts'
import { seededRandom } from '../src/prediction/seededRandom.ts'
import type { RoomAction } from '../src/study/room/roomAction.ts'
import { joinedRoom } from '../src/study/room/roomApi.ts'
import { rehearse } from '../src/study/room/robots/rehearse.ts'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import type { Server } from './support/server.ts'
import { words } from './support/words.ts'

const watchDots = fileURLToPath(new URL('../src/commands/rehearse/watchDots.js', import.meta.url))
const robots = 100
const projectors = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
]
/** An old projector, and the language with the longest words. */
const narrow = { width: 1024, height: 768 }
const sizesOf = (lang: Locale) => (lang === 'es' ? [...projectors, narrow] : projectors)

const hex = (digits: number) => randomBytes(digits / 2).toString('hex')

/** A room that robots have played to its end, and what its leader does in it. */
async function aPlayedRoom({ url, passphrase }: Server) {
  const post = (path: string, body: unknown, headers: Record<string, string>) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const signedIn = await post('/api/sign-in', { passphrase }, {})
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const ask = async (path: string, body?: unknown, token?: string): Promise<unknown> => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : { cookie }
    const answer = await (body === undefined ? fetch(`${url}${path}`, { headers }) : post(path, body, headers))
    expect(answer.ok, path).toBe(true)
    return answer.json()
  }
  const leader = { id: hex(32), token: hex(64) }
  const { room } = joinedRoom.parse(await ask('/api/rooms', { ...leader, lang: 'en', robots: true }))
  const tables: string[] = []
  await rehearse({
    ...{ room, leader: leader.token, robots, roundMs: 500, hex, wait: (ms) => wait(ms), random: seededRandom(1) },
    ask: (path, body, token) => {
      const { role, token: own } = (body ?? {}) as { role?: string; token?: string }
      if (role === 'table' && own) tables.push(own)
      return ask(path, body, token)
    },
    tell: () => undefined,
  })
  const does = (action: RoomAction, token = leader.token) =>
    ask(`/api/rooms/${room.code}/actions`, { id: hex(32), base: 1_000_000, action }, token)
  return { code: room.code, does, tables }
}

/** What hangs over the edge of the wall, or lies where it can't be seen. */
const lost = (wall: Page) =>
  wall.evaluate(() => ({
    below: Math.max(0, document.documentElement.scrollHeight - innerHeight),
    beside: Math.max(0, document.documentElement.scrollWidth - innerWidth),
    dots: (window as { wallDots?: { countHidden: () => number } }).wallDots?.countHidden(),
  }))
const nothing = { below: 0, beside: 0, dots: 0 }

const longReason =
  'Nobody in the county reads this answer, and people with two phones and no mailbox stop right here every single time they try to apply for food.'
const longNote =
  'People who apply test each page before it goes out, in their own language, and are paid for the afternoon like everybody else in the room would be.'

test('a full wall in four languages: nothing hangs over its edge, no dot is hidden, and every word is in one language', async ({
  browser,
  server,
  guard,
}) => {
  test.setTimeout(600_000)
  const { code, does, tables } = await aPlayedRoom(server)
  const walls: { lang: Locale; page: Page; isFirst: boolean }[] = []
  for (const lang of locales)
    for (const [index, viewport] of sizesOf(lang).entries()) {
      const context = await browser.newContext({ viewport, hasTouch: false, reducedMotion: 'reduce' })
      await guard.watch(context)
      await context.addInitScript({ path: watchDots })
      const page = await context.newPage()
      await page.goto(`${server.url}/rooms/${code}/wall?lang=${lang}`)
      walls.push({ lang, page, isFirst: index === 0 })
    }
  /** Waits until every wall shows what it should, and holds it. */
  const hold = async (isShown: (page: Page, lang: Locale) => Promise<void>) => {
    for (const { lang, page, isFirst } of walls) {
      await isShown(page, lang)
      await expect.poll(() => lost(page), { message: `${lang} ${page.viewportSize()?.width}` }).toEqual(nothing)
      await expect(page.locator('.wall-stage:not([data-fit=none])')).toBeVisible()
      if (isFirst) expect(await axeFindings(page)).toEqual([])
    }
  }

  await does({ kind: 'open-act', act: 'feel' })
  await hold(async (page, lang) => {
    await expect(page.locator('[data-dot]')).toHaveCount(robots)
    await expect(page.locator('.wall-places li')).toHaveCount(2)
    const [place = ''] = await page.locator('.wall-places li').allInnerTexts()
    // An id that has no name would stand there as it is.
    expect(place).not.toMatch(/[“「][a-z]+(-[a-z]+)+[”」]/)
    await expect(page.locator('.wall-foot')).toContainText(words(lang, 'room:timing'))
  })
  await does({ kind: 'open-act', act: 'run' })
  await hold((page) => expect(page.locator('[data-dot]')).toHaveCount(2 * robots))

  await does({ kind: 'open-act', act: 'cut' })
  await hold((page) => expect(page.locator('.cut-part')).toHaveCount(3))
  const decisions = [
    { is: 'cut', reason: longReason },
    { is: 'keep', reason: 'The notice has to reach them.' },
    { is: 'optional', reason: longReason },
    { is: 'later' },
  ] as const
  for (const [index, token] of tables.slice(0, 8).entries()) {
    const decision = decisions[index % decisions.length] ?? decisions[0]
    await does({ kind: 'vote-card', card: 'mail-address', decision }, token)
  }
  await does({ kind: 'show-card', card: 'mail-address' })
  await hold((page) => expect(page.locator('.cut-votes > li')).toHaveCount(decisions.length))

  await does({ kind: 'open-act', act: 'count' })
  const tax = { source: 'published', before: '45', after: '10', people: '1250000', perYear: '2', share: '100' } as const
  const tariff = { tariff: '16.50', tariffOf: 'the minimum wage of California in 2025, before taxes', minutesOf: '' }
  await does({ kind: 'set-tax', tax: { ...tax, ...tariff } })
  await hold((page) => expect(page.locator('.talk-wall')).toContainText('$'))

  await does({ kind: 'open-act', act: 'whose' })
  await does({
    kind: 'show-talk',
    view: { on: 'roles', layer: 'next', cases: ['code-for-america', 'in-visible-cities'] },
  })
  await hold((page) => expect(page.locator('.roles-table .case-mark').first()).toBeVisible())
  const place = { on: 'cell', layer: 'next', dimension: 'contribution' } as const
  for (const role of ['co-implementer', 'co-designer', 'co-initiator'] as const)
    for (const token of tables.slice(0, 3))
      await does({ kind: 'write-note', note: hex(16), place: { ...place, role }, text: longNote }, token)
  await does({ kind: 'show-talk', view: { on: 'roles', layer: 'next', cases: [], dimension: 'contribution' } })
  await hold((page) => expect(page.locator('.wall-columns li')).toHaveCount(6))
  await does({ kind: 'show-talk', view: { on: 'burden' } })
  await hold((page) => expect(page.locator('.burden-list li')).toHaveCount(4))
})
