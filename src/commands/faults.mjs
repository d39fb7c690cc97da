import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBrowser } from './setUp/ensureBrowser.mjs'
import { ensureBuilt } from './setUp/ensureBuilt.mjs'
import { ensureInstalled } from './setUp/ensureInstalled.mjs'
import { ensurePostgres } from './setUp/ensurePostgres.mjs'

/** `npm run faults`: does to the built product what must not hurt it, and writes `docs/faults.md`; `-- NAME …` runs those named. */
const root = fileURLToPath(new URL('../..', import.meta.url))
if (!(await ensureInstalled(root)) || !(await ensureBuilt(root)) || !(await ensurePostgres(root))) process.exit(1)
const browser = await ensureBrowser(root)

const kit = ['node_modules/tsx/dist/cli.mjs', 'e2e/faults/main.ts', ...process.argv.slice(2)]
const env = { ...process.env, ...(browser ? { CHROMIUM_PATH: browser } : {}) }
process.exitCode = spawnSync(process.execPath, kit, { cwd: root, stdio: 'inherit', env }).status ?? 1
