import { chromium, type Browser, type Page } from '@playwright/test'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startServer } from '../../e2e/support/server.ts'
import { findBrowser } from './setUp/findBrowser.mjs'
import { fillData } from './simulate/fillData.ts'
import type { Asked } from './simulate/simulatedStudy.ts'

/**
 * `npm run examples`: simulates three studies, one for each verdict, and saves their data packages and reports to
 * `docs/examples/`, and pictures of the first, through the built pages that `npm run build` leaves.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))

interface Example {
  folder: string
  asked: Asked
  /** Languages of its reports, by their names on the page. */
  reports: string[]
}

const examples: Example[] = [
  {
    folder: 'supported',
    asked: { design: 'crossover', code: 'simulated-supported', people: 24, ratio: 4.5, seed: 7 },
    reports: ['en', 'es', 'zh-Hant', 'zh-Hans'],
  },
  {
    folder: 'not-supported',
    asked: { design: 'crossover', code: 'simulated-not-supported', people: 24, ratio: 2.6, seed: 7 },
    reports: ['en'],
  },
  {
    folder: 'undetermined',
    asked: { design: 'crossover', code: 'simulated-undetermined', people: 12, ratio: 3.9, seed: 3 },
    reports: ['en'],
  },
]

const dataDir = mkdtempSync(join(tmpdir(), 'timetax-examples-'))
const passphrase = await fillData(
  dataDir,
  examples.map(({ asked }) => asked),
)
const server = await startServer({ dataDir })
const browser = await chromium.launch({ executablePath: findBrowser(root) ?? undefined, args: ['--no-sandbox'] })
try {
  for (const example of examples) await save(browser, example)
} finally {
  await browser.close()
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

async function save(browser: Browser, { folder, asked, reports }: Example) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${server.url}/console/studies/${asked.code}/results`)
  await page.locator('input[type=password]').fill(passphrase)
  await page.locator('button[type=submit]').click()
  await page.locator('#results-appendix').waitFor()
  // Before anything is pressed, which would move the page.
  if (folder === 'supported') await takePictures(page)
  const to = join(root, 'docs/examples', folder)
  mkdirSync(to, { recursive: true })
  for (const locale of reports) {
    await page.locator('.results-downloads select').selectOption(locale)
    await keep(page, () => page.locator('.results-report').click(), join(to, `report.${locale}.html`))
  }
  const answer = await page.request.get(`${server.url}/api/console/studies/${asked.code}/package?variant=public`)
  writeFileSync(join(to, 'package.zip'), await answer.body())
  console.log(`docs/examples/${folder}: ${await page.locator('.results-labels').innerText()}`)
  await page.close()
}

async function keep(page: Page, act: () => Promise<void>, path: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  await download.saveAs(path)
}

async function takePictures(page: Page) {
  await page.screenshot({ path: join(root, 'docs/pictures/results.png') })
  for (const [name, id] of [['results-people', 'people'] as const, ['results-minutes', 'waterfall'] as const]) {
    const figure = page.locator(`#figure-${id} figure`)
    await figure.scrollIntoViewIfNeeded()
    await figure.screenshot({ path: join(root, `docs/pictures/${name}.png`) })
  }
}
