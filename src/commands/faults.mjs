import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './setUp/ensureBuilt.mjs'
import { ensureInstalled } from './setUp/ensureInstalled.mjs'
import { ensurePostgres } from './setUp/ensurePostgres.mjs'

/** `npm run faults`: the whole fault kit, which writes `docs/faults.md`; `-- NAME …` runs those named. */
const root = fileURLToPath(new URL('../..', import.meta.url))
if (!(await ensureInstalled(root)) || !(await ensureBuilt(root)) || !(await ensurePostgres(root))) process.exit(1)

const faults = ['node_modules/tsx/dist/cli.mjs', 'e2e/faults/main.ts', ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, faults, { cwd: root, stdio: 'inherit' }).status ?? 1
