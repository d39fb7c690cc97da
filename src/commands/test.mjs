import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPlaywright } from './parts/readPlaywright.mjs'
import { readVitest } from './parts/readVitest.mjs'
import { runChecks } from './parts/runChecks.mjs'
import { runReported } from './parts/runReported.mjs'
import { ensureBrowser } from './setUp/ensureBrowser.mjs'
import { ensureBuilt } from './setUp/ensureBuilt.mjs'
import { ensureInstalled } from './setUp/ensureInstalled.mjs'
import { ensurePostgres } from './setUp/ensurePostgres.mjs'
import { ensureR } from './setUp/ensureR.mjs'
import { nodeTooOld } from './setUp/nodeTooOld.mjs'

// `npm test`: sets itself up on a fresh machine, then runs every part, whatever fails, so that one run shows all. Its last
// line is `N passed, N failed`. Plain Node and no packages, because it runs before there are any.

const root = fileURLToPath(new URL('../..', import.meta.url))

const tooOld = nodeTooOld(process.versions.node)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
if (!(await ensureInstalled(root))) process.exit(1)
const browser = await ensureBrowser(root)
await ensurePostgres(root)
await ensureR(root)

const reports = mkdtempSync(join(tmpdir(), 'timetax-test-'))
process.on('exit', () => rmSync(reports, { recursive: true, force: true }))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

/** A part that is one thing, done or not. */
const single = (name, succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? [] : [name], skipped: [] })

let isBuilt = false
const parts = [
  { name: 'Static checks', run: () => runChecks(root, ['types', 'lint', 'format', 'imports', 'words']) },
  {
    name: 'Unit and component tests',
    run: () =>
      runReported(
        root,
        [
          'node_modules/vitest/vitest.mjs',
          'run',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${vitestReport}`,
        ],
        { report: vitestReport, read: readVitest },
      ),
  },
  {
    name: 'Build',
    run: async () => {
      isBuilt = await ensureBuilt(root)
      return single('build', isBuilt)
    },
  },
  { name: 'Size', run: () => runChecks(root, ['size']), needsBuild: true },
  {
    name: 'End-to-end tests',
    run: () =>
      runReported(root, ['node_modules/@playwright/test/cli.js', 'test', '--workers=2', '--reporter=list,json'], {
        report: playwrightReport,
        read: readPlaywright,
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport, ...(browser ? { CHROMIUM_PATH: browser } : {}) },
      }),
    needsBuild: true,
  },
]

const results = []
for (const { name, run, needsBuild } of parts) {
  console.log(`\n== ${name}`)
  const started = Date.now()
  const tally = needsBuild && !isBuilt ? single('there is no build', false) : await run()
  const seconds = Math.round((Date.now() - started) / 1000)
  results.push({ name, seconds, ...tally })
}

console.log('\n== Results')
for (const { name, seconds, passed, failed, skipped } of results) {
  const skips = skipped.length > 0 ? `, ${skipped.length} skipped` : ''
  console.log(`${name}: ${passed} passed, ${failed.length} failed${skips} (${seconds} s)`)
}
for (const { name, skipped } of results) for (const what of skipped) console.log(`skipped · ${name} · ${what}`)
for (const { name, secondTry = [] } of results)
  for (const what of secondTry) console.log(`passed only at the second try · ${name} · ${what}`)
for (const { name, failed } of results) for (const what of failed) console.log(`failed · ${name} · ${what}`)

const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed.length, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
