import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { nodeTooOld } from './setUp/nodeTooOld.mjs'
import { ensureBuilt } from './setUp/ensureBuilt.mjs'
import { ensureInstalled } from './setUp/ensureInstalled.mjs'

// `npm start`: sets itself up on a fresh machine, then runs the server in this very process, so that Ctrl-C reaches it.
// Plain Node and no packages, because it runs before there are any.

const root = fileURLToPath(new URL('../..', import.meta.url))

const tooOld = nodeTooOld(process.versions.node)
if (tooOld) {
  console.error(tooOld)
  process.exit(1)
}
if (!(await ensureInstalled(root)) || !(await ensureBuilt(root))) process.exit(1)

await import(pathToFileURL(join(root, 'dist', 'server', 'main.js')).href)
