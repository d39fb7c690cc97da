import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from './contentHash.mjs'
import { runStep } from './runStep.mjs'

/** Everything a build is made of. */
const sources = ['src', 'locales', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']

/**
 * Builds unless `dist` was made of these very sources.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether the build is there
 */
export async function ensureBuilt(root) {
  const stamp = join(root, 'dist', '.built-from')
  const hash = contentHash(root, sources)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true

  console.log('Building the pages.')
  rmSync(stamp, { force: true })
  if (!(await runStep(process.execPath, [join(root, 'src', 'commands', 'build.mjs')], root))) {
    console.error('The build failed; what went wrong stands above.')
    return false
  }
  writeFileSync(stamp, hash)
  return true
}
