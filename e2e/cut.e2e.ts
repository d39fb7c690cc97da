import type { Locator, Page } from '@playwright/test'
import { type Locale, localeNames, locales } from '../src/i18n/locale.ts'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { words } from './support/words.ts'

const number = (page: Page, id: string) => page.locator(`[data-number="${id}"] .cut-number`)
const card = (page: Page, place = 0) => page.locator('.cut-card').nth(place)
const radio = (of: Locator, lang: Locale, key: string) =>
  of.getByRole('radio', { name: words(lang, `cut:${key}`), exact: true })

const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Chooses a language as a person does, from the bar. */
async function reads(page: Page, lang: Locale) {
  await page.getByRole('button', { name: localeNames[lang], exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: words(lang, 'cut:title') })).toBeVisible()
}

/** Goes to a control with Tab, as somebody without a mouse does. */
async function tabTo(target: Locator) {
  const page = target.page()
  for (let stops = 0; stops < 120; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never came to it')
}

const turns = [
  { lang: 'en', width: 360, height: 740 },
  { lang: 'es', width: 1280, height: 800 },
  { lang: 'zh-Hant', width: 320, height: 640 },
  { lang: 'zh-Hans', width: 1280, height: 800 },
] as const satisfies { lang: Locale; width: number; height: number }[]

for (const { lang, width, height } of turns) {
  test(`every view of the cards is accessible, in ${lang}, ${width} wide`, async ({ page, server }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${server.url}/forms/cut`)
    await reads(page, lang)
    for (const view of ['cards', 'settle', 'wall']) {
      await page.goto(`${server.url}/forms/cut?view=${view}`)
      await expect(page.getByRole('heading', { level: 1, name: words(lang, 'cut:title') })).toBeVisible()
      expect(await axeFindings(page), view).toEqual([])
      expect(await scrollsSideways(page), view).toBe(false)
    }
    await page.goto(`${server.url}/forms/cut`)
    await card(page).scrollIntoViewIfNeeded()
    for (const kind of ['merge', 'reword', 'cut']) {
      await radio(card(page), lang, `decision.${kind}`).check()
      expect(await axeFindings(page), kind).toEqual([])
      expect(await scrollsSideways(page), kind).toBe(false)
    }
  })
}

test('a card is cut, given a reason, undone and done again by keyboard alone', async ({ page, server }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${server.url}/forms/cut`)
  await expect(number(page, 'questions')).toHaveText('192')
  await tabTo(radio(card(page), 'en', 'decision.keep'))
  // Round buttons are one stop; arrows choose among them.
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(number(page, 'questions')).toHaveText('191')
  await expect(number(page, 'screens')).toHaveText('50')
  await expect(radio(card(page), 'en', 'decision.cut')).toBeFocused()

  await tabTo(card(page).getByLabel(words('en', 'cut:reason')))
  await page.keyboard.type('The ZIP code tells it')
  await page.keyboard.press('Enter')
  await page.reload()
  await expect(card(page).getByLabel(words('en', 'cut:reason'))).toHaveValue('The ZIP code tells it')
  await expect(number(page, 'questions')).toHaveText('191')

  const undo = page.getByRole('button', { name: words('en', 'cut:undo') })
  await tabTo(undo)
  for (const questions of ['191', '192']) {
    await page.keyboard.press('Enter')
    await expect(number(page, 'questions')).toHaveText(questions)
  }
})

test('the wall is read from the back of a room', async ({ page, server }) => {
  for (const [width, height] of [
    [1920, 1080],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.goto(`${server.url}/forms/cut?view=wall`)
    for (const id of ['questions', 'screens', 'minutes', 'legal', 'failed']) {
      const size = await number(page, id).evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
      expect(size, id).toBeGreaterThanOrEqual(48)
      await expect(number(page, id)).toBeInViewport({ ratio: 1 })
    }
    expect(await scrollsSideways(page)).toBe(false)
  }
})

test('a decision shows in every language, and minutes are called predicted in each', async ({ page, server }) => {
  await page.goto(`${server.url}/forms/cut`)
  await radio(card(page), 'en', 'decision.cut').check()
  for (const lang of locales) {
    await reads(page, lang)
    await expect(radio(card(page), lang, 'decision.cut')).toBeChecked()
    await expect(page.getByText(words(lang, 'cut:numbers.minutes'), { exact: true })).toBeVisible()
  }
})
