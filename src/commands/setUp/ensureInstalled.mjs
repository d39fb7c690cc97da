import { existsSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from './contentHash.mjs'
import { runStep } from './runStep.mjs'

/**
 * Installs the packages of the lock file unless they are installed.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether they are there
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return true
  if (isLink(join(root, 'node_modules'))) {
    // `npm ci` begins by emptying the folder, and through a link that is a folder of another project.
    console.error('The packages are not those of the lock file, and node_modules is a link: remove it, then try again.')
    return false
  }
  console.log('Installing packages. This takes about a minute, once.')
  const [program, args] = npm()
  if (!(await runStep(program, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund'], root))) {
    console.error('The packages could not be installed. Check the network, then try again.')
    return false
  }
  writeFileSync(stampFile(root), contentHash(root, ['package-lock.json']))
  return true
}

function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  if (existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8') === contentHash(root, ['package-lock.json']))
    return true
  // Somebody installed by hand, which leaves no stamp but a newer file.
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function stampFile(root) {
  return join(root, 'node_modules', '.timetax-installed')
}

/** The npm that runs this command, if one does: it belongs to this Node, and needs no shell on Windows. */
function npm() {
  if (process.env.npm_execpath) return [process.execPath, [process.env.npm_execpath]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}
