import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPlaywright } from './parts/readPlaywright.mjs'
import { runReported } from './parts/runReported.mjs'
import { ensureBrowser } from './setUp/ensureBrowser.mjs'
import { ensureBuilt } from './setUp/ensureBuilt.mjs'
import { ensureInstalled } from './setUp/ensureInstalled.mjs'
import { nodeTooOld } from './setUp/nodeTooOld.mjs'

// `npm run e2e`: the journeys alone. `-- --all` looks at every page in every language, blank and with errors shown, where
// the usual run takes languages by turns; anything else is Playwright's: `npm run e2e -- e2e/console.e2e.ts`.

const root = fileURLToPath(new URL('../..', import.meta.url))
const asked = process.argv.slice(2)
const all = asked.includes('--all')

if (asked.includes('--help'))
  console.log(
    'npm run e2e -- [--all] [what Playwright takes]: the journeys; with --all every page in every language.\n',
  )

const tooOld = nodeTooOld(process.versions.node)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
if (!(await ensureInstalled(root)) || !(await ensureBuilt(root))) process.exit(1)
const browser = await ensureBrowser(root)

const folder = mkdtempSync(join(tmpdir(), 'timetax-e2e-report-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const report = join(folder, 'playwright.json')

let pageChecks = 0
const tally = await runReported(
  root,
  ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...asked.filter((arg) => arg !== '--all')],
  {
    report,
    read: (content) => {
      pageChecks = countPageChecks(content)
      return readPlaywright(content)
    },
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(all ? { E2E_ALL: '1' } : {}),
      ...(browser ? { CHROMIUM_PATH: browser } : {}),
    },
  },
)

for (const what of tally.skipped) console.log(`skipped · ${what}`)
for (const what of tally.secondTry ?? []) console.log(`passed only at the second try · ${what}`)
for (const what of tally.failed) console.log(`failed · ${what}`)
const matrix = all ? 'every page in every language' : 'languages by turns'
console.log(`\nPages looked at for accessibility: ${pageChecks} (${matrix}).`)
console.log(`${tally.passed} passed, ${tally.failed.length} failed`)
process.exitCode = tally.failed.length > 0 ? 1 : 0

/** The tests of accessibility note on themselves how many pages they have looked at. */
function countPageChecks(content) {
  const annotations = content.suites.flatMap(specsOf).flatMap(({ tests }) => tests.flatMap((test) => test.annotations))
  return annotations
    .filter(({ type }) => type === 'page checks')
    .reduce((sum, { description }) => sum + Number(description), 0)
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}
