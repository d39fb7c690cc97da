import { rmSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { startServer } from '../support/server.ts'
import { estimates } from './estimates.ts'
import { analysis } from './analysis.ts'
import { firstScreen } from './firstScreen.ts'
import { machine } from './machine.ts'
import { keepsBar, type Measure } from './measure.ts'
import { openBrowser } from './openBrowser.ts'
import { page } from './page.ts'
import { paints } from './paints.ts'
import { report } from './report.ts'
import { results } from './results.ts'
import { turns } from './turns.ts'
import { wholeVisit } from './wholeVisit.ts'

/** Visits by Lighthouse to each page. */
const visits = 5
const out = 'docs/bench.md'

/**
 * Measures the built product in a real browser and writes `docs/bench.md`; with `results` the page of results alone, and
 * writes nothing. Times vary with the machine and with what else it does, so that a bar missed ends with exit code 1 only
 * under `--strict`.
 */
const isResultsAlone = process.argv.includes('results')
const server = await startServer()
const browser = await openBrowser()
const on = machine(browser.version())
const measures: Measure[] = []
const take = (taken: readonly Measure[]) => {
  measures.push(...taken)
  console.log(report(taken))
}

async function takeAll() {
  take(analysis())
  take(await firstScreen(browser, server.url))
  take([await wholeVisit(browser, server.url)])
  take(await turns(browser, server.url))
  take(estimates())
  take(await results(browser))
  await browser.close()
  take(await paints('Language page', `${server.url}/v/demo`, visits))
  take(await paints('Consent page', `${server.url}/v/demo/zh-Hant`, visits))
}

try {
  if (isResultsAlone) take(await results(browser))
  else await takeAll()
} finally {
  await browser.close()
  await server.stop()
  rmSync(server.dataDir, { recursive: true, force: true })
}

console.log(`\n${on.join('\n')}`)
if (!isResultsAlone) {
  const settings = await resolveConfig(out)
  writeFileSync(out, await format(page(on, measures, new Date()), { ...settings, parser: 'markdown' }))
  console.log(`Written to ${out}.`)
}
const missed = measures.filter((measure) => keepsBar(measure) === false)
for (const { what } of missed) console.log(`Misses its bar: ${what}`)
process.exitCode = missed.length > 0 && process.argv.includes('--strict') ? 1 : 0
