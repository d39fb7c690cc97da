import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './setUp/ensureBuilt.mjs'
import { ensureInstalled } from './setUp/ensureInstalled.mjs'

/**
 * `npm run bench`: measures the built product and writes `docs/bench.md`. With `-- --strict` it fails where a bar is
 * missed. `E2E_ROOT` names another folder with a `dist` to measure, which is then taken as it is.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const isReady = (await ensureInstalled(root)) && (process.env.E2E_ROOT !== undefined || (await ensureBuilt(root)))
if (!isReady) process.exit(1)

const bench = ['node_modules/tsx/dist/cli.mjs', 'e2e/bench/main.ts', ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, bench, { cwd: root, stdio: 'inherit' }).status ?? 1
