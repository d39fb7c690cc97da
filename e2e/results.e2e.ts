import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openPackage } from '../src/commands/analyse/openPackage.ts'
import { fillData } from '../src/commands/simulate/fillData.ts'
import type { Asked } from '../src/commands/simulate/simulatedStudy.ts'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { brokenLayout } from './support/reach.ts'
import { startServer } from './support/server.ts'
import { words } from './support/words.ts'

const t = (key: string, values: Record<string, string> = {}) => words('en', `console:results.${key}`, values)

const asked: Asked = { design: 'crossover', code: 'simulated-six', people: 6, ratio: 4.5, seed: 3 }

test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false })

/** What a click saves, as bytes, with the name it was given. */
async function saves(page: Page, button: string) {
  const control = page
    .getByRole('button', { name: button })
    .or(page.getByRole('link', { name: button }))
    .first()
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()])
  const path = join(mkdtempSync(join(tmpdir(), 'timetax-saved-')), download.suggestedFilename())
  await download.saveAs(path)
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path) }
}

test('a researcher reads the results of a simulated study, and takes report, figures and data along', async ({
  page,
  guard,
}) => {
  test.slow()
  guard.expects(/status of 401/)
  const dataDir = mkdtempSync(join(tmpdir(), 'timetax-e2e-results-'))
  const passphrase = await fillData(dataDir, [asked])
  const server = await startServer({ dataDir })
  try {
    await page.goto(`${server.url}/console/studies`)
    await page.locator('input[type=password]').fill(passphrase)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Simulated: 6 people' }).waitFor()
    await page.goto(`${server.url}/console/studies/${asked.code}/results`)
    await expect(page.locator('.results-sentence')).toContainText('times')
    await expect(page.locator('.results-simulated')).toBeVisible()
    await expect(page.locator('.results-figure')).toHaveCount(7)
    await expect(page.locator('.results-figure .results-stamp')).toHaveCount(7)

    const report = await saves(page, t('report'))
    expect(report.name).toBe('simulated-six-report-en.html')
    expect(report.bytes.toString('utf8')).toContain('Nobody took part')
    const png = await saves(page, t('savePng'))
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    const svg = await saves(page, t('saveSvg'))
    expect(svg.bytes.toString('utf8')).toMatch(/^<svg[\s\S]*Simulated<\/text>/)
    const data = await saves(page, t('full'))
    expect(openPackage(data.path)).toMatchObject({ study: { code: asked.code, simulated: true } })

    for (const details of await page.locator('.results-figure summary').all()) await details.click()
    expect(await axeFindings(page)).toEqual([])
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await brokenLayout(page), `${width} px`).toEqual([])
    }
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
