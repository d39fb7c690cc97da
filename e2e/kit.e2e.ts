import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { type Locale, locales } from '../src/i18n/locale.ts'
import { documentIds } from '../src/workshop/kit/documents.tsx'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { keyboard } from './support/keyboard.ts'
import { inTurn } from './support/languageTurns.ts'
import { Leader, RoomPhone } from './support/room.ts'
import { words } from './support/words.ts'

const viewports = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Cards and sheets whose content is larger than they are on paper, where it would be cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.kit-sheet-body, .kit-card')]
      .filter(
        ({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
          scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1,
      )
      .map(({ textContent }) => textContent?.slice(0, 60)),
  )

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
/** What doesn't fit on the wall, or is smaller than can be read from the back of a room. */
const tooLargeForTheWall = (wall: Page) =>
  wall.evaluate(() => {
    const stage = document.querySelector('.wall-stage')
    const [shown] = stage?.children ?? []
    const isCut =
      stage && shown && (shown.scrollHeight > stage.clientHeight + 1 || shown.scrollWidth > stage.clientWidth + 1)
    const small = [...(stage?.querySelectorAll('.talk-wall :is(h2, p, td, dt, dd)') ?? [])].filter(
      (element) => element.textContent !== '' && parseFloat(getComputedStyle(element).fontSize) < 48,
    )
    return [
      ...(isCut ? [`${shown.scrollHeight} > ${stage.clientHeight}`] : []),
      ...small.map(({ outerHTML }) => outerHTML),
    ]
  })

/** Width and height of a page of paper in points, as the printer is told. */
const sizeOf = (pdf: Buffer) =>
  (/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? []).slice(1).map(Number)

const papers = { a4: [595, 842], letter: [612, 792] } as const
const isWide = (id: string) => ['canvas', 'worked-canvases', 'protocol'].includes(id)

for (const viewport of viewports) {
  test(`the leader's kit is read on a screen ${viewport.width} wide, in all languages`, async ({ page, server }) => {
    await page.setViewportSize(viewport)
    const turn = inTurn()
    for (const path of ['', ...documentIds.map((id) => `/${id}`)]) {
      const lang = turn()
      await page.goto(`${server.url}/rooms/kit${path}?lang=${lang}`)
      await expect(page.locator('.kit-main h1').first()).toBeAttached()
      expect(await axeFindings(page), path).toEqual([])
      expect(await scrollsSideways(page), path).toBe(false)
    }
  })
}

for (const [paper, [short, long]] of Object.entries(papers)) {
  test(`everything prints on ${paper}, no card cut by a page, in all languages`, async ({ page, server }) => {
    test.slow()
    await page.emulateMedia({ media: 'print' })
    for (const id of documentIds)
      for (const lang of locales) {
        await page.goto(`${server.url}/rooms/kit/${id}?lang=${lang}&paper=${paper}`)
        await expect(page.locator('.kit-document h1').first()).toBeAttached()
        expect(await cutOff(page), `${id} ${lang}`).toEqual([])
      }
    const turn = inTurn()
    for (const id of documentIds) {
      const lang = turn()
      await page.goto(`${server.url}/rooms/kit/${id}?lang=${lang}&paper=${paper}`)
      await expect(page.locator('.kit-document h1').first()).toBeAttached()
      const pdf = await page.pdf({ preferCSSPageSize: true })
      const [width = 0, height = 0] = sizeOf(pdf)
      const wanted = isWide(id) ? [long, short] : [short, long]
      expect([Math.round(width), Math.round(height)], `${id} ${lang}`).toEqual(wanted)
      const sheets = await page.locator('.kit-sheet').count()
      if (sheets > 0) expect(pagesOf(pdf), `${id} ${lang}`).toBe(sheets)
    }
  })
}

test('the canvas is filled in with the keyboard alone, and lies on the wall', async ({ page, server }) => {
  const lang: Locale = 'es'
  const t = (key: string, values = {}) => words(lang, `talk:${key}`, values)
  await page.goto(`${server.url}/rooms/canvas?lang=${lang}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const box = page.getByRole('checkbox', { name: t('role.co-designer'), exact: true }).first()
  await box.focus()
  await page.keyboard.press('Space')
  await expect(box).toBeChecked()
  const place = `${t('dimension.frame')}, ${t('role.co-designer')}`
  await keyboard.types(page.getByLabel(t('note.for', { place })), 'Nadie preguntó')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nadie preguntó')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)

  await page.getByRole('radio', { name: t('page.wall'), exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(
    page
      .getByRole('row', { name: t('dimension.frame') })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('1')
  expect(await axeFindings(page)).toEqual([])
})

test('every view of the last two acts is accessible and keeps to its width, in all languages', async ({
  page,
  server,
}) => {
  const turn = inTurn()
  for (const viewport of viewports) {
    await page.setViewportSize(viewport)
    for (const view of ['roles', 'cases', 'burden', 'protocol'] as const) {
      const lang = turn()
      const t = (key: string) => words(lang, `talk:${key}`)
      for (const show of ['phone', 'wall']) {
        await page.goto(`${server.url}/rooms/canvas?lang=${lang}&show=${show}`)
        await page.getByRole('radio', { name: t(`view.${view}`), exact: true }).check()
        expect(await axeFindings(page), `${view} ${show} ${lang}`).toEqual([])
        expect(await scrollsSideways(page), `${view} ${show} ${lang}`).toBe(false)
      }
    }
    const lang = turn()
    await page.goto(`${server.url}/rooms/canvas?lang=${lang}&show=count`)
    await expect(page.locator('.tax-bars')).toBeVisible()
    expect(await axeFindings(page), `count ${lang}`).toEqual([])
    expect(await scrollsSideways(page), `count ${lang}`).toBe(false)
  }
})

test('a room counts and talks: the tables on their phones, the wall, the outcome to take along', async ({
  browser,
  server,
  guard,
}) => {
  const t = (key: string, values: Record<string, string> = {}) => words('en', `talk:${key}`, values)
  const leader = await Leader.opens(browser, guard, server)
  const { page } = leader
  const wall = await leader.showsWall(browser, guard, { width: 1280, height: 720 })
  const ana = await RoomPhone.joins(browser, guard, server.url, leader.code, 'es')
  const bao = await RoomPhone.joins(browser, guard, server.url, leader.code, 'zh-Hans')
  const open = (act: string) => page.getByRole('button', { name: words('en', `room:act.${act}`), exact: true }).click()

  await open('count')
  await expect(wall.getByRole('heading', { level: 2 })).toHaveText(t('tax.saves', { hours: '583,333' }))
  await page.getByLabel(t('tax.field.people'), { exact: true }).fill('120,000')
  await page.getByRole('button', { name: t('tax.show') }).click()
  await expect(wall.getByRole('heading', { level: 2 })).toHaveText(t('tax.saves', { hours: '70,000' }))
  await expect(ana.page.getByText(words('es', 'talk:tax.saves', { hours: '70,000' }))).toBeVisible()
  expect(await tooLargeForTheWall(wall)).toEqual([])

  await open('whose')
  for (const phone of [ana, bao]) {
    const name = words(phone.lang, 'talk:role.co-designer')
    await phone.page.getByRole('checkbox', { name, exact: true }).first().check()
    expect(await axeFindings(phone.page), phone.lang).toEqual([])
    expect(await scrollsSideways(phone.page), phone.lang).toBe(false)
  }
  const frame = wall.getByRole('row', { name: t('dimension.frame') })
  await expect(frame.getByRole('cell').nth(1)).toHaveText('2')
  await page.getByRole('checkbox', { name: t('case.code-for-america.name') }).check()
  await expect(frame.getByRole('img')).toHaveCount(2)
  expect(await tooLargeForTheWall(wall)).toEqual([])

  await page.getByRole('radio', { name: t('view.cases'), exact: true }).check()
  await expect(wall.getByRole('heading', { name: t('card.clear-my-record.name') })).toBeVisible()
  await page.getByRole('radio', { name: t('case.talk'), exact: true }).check()
  await expect(wall.getByText(t('card.clear-my-record.lesson'))).toBeVisible()
  const follow = words('es', 'talk:page.follow', { view: words('es', 'talk:view.cases') })
  await ana.page.getByRole('button', { name: follow }).click()
  await expect(ana.page.getByText(words('es', 'talk:card.clear-my-record.lesson'))).toBeVisible()

  await page.getByLabel(t('outcome.download.inLanguage'), { exact: true }).selectOption('es')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('outcome.download.page') }).click(),
  ])
  expect(file.suggestedFilename()).toBe(`room-${leader.code.toLowerCase()}-es.html`)
  const html = readFileSync(await file.path(), 'utf8')
  expect(html).toContain(words('es', 'talk:outcome.label'))
  expect(html).toContain(words('es', 'talk:tax.saves', { hours: '70,000' }))
  const [data] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('outcome.download.data') }).click(),
  ])
  const files = unzipSync(readFileSync(await data.path()))
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['canvas.csv', 'codebook.csv', 'outcome.json']))
})
