import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './setUp/ensureBuilt.mjs'
import { ensureInstalled } from './setUp/ensureInstalled.mjs'
import { ensurePostgres } from './setUp/ensurePostgres.mjs'

/**
 * `npm run bench`: measures the built product, pages and server, and writes `docs/bench.md` and `docs/bench-server.md`.
 * `-- pages` or `-- server` measures one of them; `-- server ingest` one thing of the server and `-- results` the page of
 * results, and write nothing. With `--strict` it fails where a bar is missed. `E2E_ROOT` names another folder with a `dist` to measure, which is then
 * taken as it is.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const known = ['pages', 'server', 'ingest', 'dashboard', 'board', 'million', '--strict']
const unknown = process.argv.slice(2).find((argument) => !known.includes(argument))
if (unknown !== undefined) {
  console.error(`There is nothing called ${unknown} to measure. There are ${known.join(', ')}.`)
  process.exit(1)
}
const isReady = (await ensureInstalled(root)) && (process.env.E2E_ROOT !== undefined || (await ensureBuilt(root)))
if (!isReady) process.exit(1)

const mains = { pages: 'e2e/bench/main.ts', server: 'e2e/bench/server/main.ts' }
const asked = process.argv.slice(2)
const named = asked.includes('results') ? ['pages'] : Object.keys(mains).filter((name) => asked.includes(name))
if (named.length !== 1 || named[0] === 'server') await ensurePostgres(root)

const statuses = (named.length > 0 ? named : Object.keys(mains)).map((name) => {
  const bench = ['node_modules/tsx/dist/cli.mjs', mains[name], ...asked]
  return spawnSync(process.execPath, bench, { cwd: root, stdio: 'inherit' }).status ?? 1
})
process.exitCode = Math.max(...statuses)
