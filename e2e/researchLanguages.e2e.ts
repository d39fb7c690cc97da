import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { fillData } from '../src/commands/simulate/fillData.ts'
import { type Locale, localeNames } from '../src/i18n/locale.ts'
import { axeFindings } from './support/axe.ts'
import { foreignWords } from './support/foreignWords.ts'
import { expect, test } from './support/guarded.ts'
import { brokenLayout, smallTargets } from './support/reach.ts'
import { startServer } from './support/server.ts'
import { words } from './support/words.ts'

const code = 'simulated-six'

/** English is what the other tests read. */
const languages: readonly Locale[] = ['es', 'zh-Hant', 'zh-Hans']

/** Chooses a language as a person does, and waits until the page speaks it. */
async function reads(page: Page, lang: Locale) {
  await page.getByRole('button', { name: localeNames[lang], exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
}

/** Sources that are cited by their English titles, a study’s own English words, and the name of a language in itself. */
const cited =
  /How many times as long|Nobody: the people are invented|Code for America|summaries\.guide|lognormales|對數常態|对数正态|Sauro & Dumas|Lewis, Utesch|“English”$/

/** Everything that must hold of the open page in a language, at the width of a desk, a tablet and a phone. */
async function faultsOf(page: Page, lang: Locale): Promise<string[]> {
  const foreign = (await foreignWords(page, lang, 'researcher')).filter((text) => !cited.test(text))
  const faults = [...(await axeFindings(page)), ...foreign]
  for (const [width, height] of [
    [768, 1024],
    [360, 740],
    [320, 640],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    faults.push(...(await brokenLayout(page)).map((fault) => `${width} px: ${fault}`))
  }
  return faults
}

test.use({ viewport: { width: 1280, height: 800 }, hasTouch: false })

test('the workshop’s pages are whole in each language', async ({ page, server }) => {
  const pages = ['/forms', '/forms/compare', '/forms/simplified', '/time-tax', '/rules', '/forms/nowhere']
  for (const [turn, path] of pages.entries()) {
    const lang = languages[turn % languages.length] ?? 'es'
    await page.goto(`${server.url}${path}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await reads(page, lang)
    await expect(page.getByRole('navigation', { name: words(lang, 'workshop:shell.navigation') })).toBeVisible()
    expect(await faultsOf(page, lang), `${path} in ${lang}`).toEqual([])
  }
})

test('a researcher reads the console in each language, and it is remembered', async ({ page, guard }) => {
  test.slow()
  guard.expects(/status of 401/)
  const dataDir = mkdtempSync(join(tmpdir(), 'timetax-e2e-languages-'))
  const passphrase = await fillData(dataDir, [{ design: 'crossover', code, people: 6, ratio: 4.5, seed: 3 }])
  const server = await startServer({ dataDir })
  try {
    await page.goto(`${server.url}/console`)
    await reads(page, 'es')
    expect(await smallTargets(page)).toEqual([])
    expect(await faultsOf(page, 'es'), 'the sign-in').toEqual([])
    await page.reload()
    await expect(page.getByRole('heading', { name: words('es', 'console:signIn.heading') })).toBeVisible()
    await page.getByLabel(words('es', 'console:signIn.passphrase'), { exact: true }).fill(passphrase)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: words('es', 'console:visits.heading') })).toBeVisible()

    const { visits } = (await (await page.request.get(`${server.url}/api/console/visits`)).json()) as {
      visits: { sid: string }[]
    }
    const sid = visits[0]?.sid
    const screens = [
      ['/console', 'table'],
      ['/console/studies', '.console-card'],
      ['/console/studies/new', '.console-card'],
      ['/console/studies/new?template=classroom', 'main input'],
      [`/console/studies/${code}/live`, 'h1'],
      [`/console/studies/${code}/results`, '.results-figure'],
      ['/console/import', 'input[type=file]'],
      ['/console/script', '.script-part'],
      [`/console/studies/${code}`, '#study-participants'],
      [`/console/studies/${code}/preregistration`, '.console-text'],
      [`/console/studies/${code}/cards`, 'h1'],
      [`/console/studies/${code}/live?visit=${sid}`, '.live-panel'],
      [`/console/visits/${sid}`, '.console-figures'],
      ['/console/team', 'form'],
      ['/console/nowhere', 'h1'],
    ] as const
    for (const [turn, [path, ready]] of screens.entries()) {
      const lang = languages[turn % languages.length] ?? 'es'
      await page.goto(`${server.url}${path}`)
      await page.locator('.console-rail').waitFor()
      await reads(page, lang)
      await page.locator(ready).first().waitFor()
      expect(await faultsOf(page, lang), `${path} in ${lang}`).toEqual([])
    }
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
