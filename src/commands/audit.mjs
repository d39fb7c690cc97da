import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * `npm run audit`: asks the registry for known faults in what the product runs on, and fails from `moderate` on; then,
 * to tell only, in what it is developed with. It needs the network, so it is no part of `npm test`.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']

console.log('What the product runs on:')
const runs = audit('--omit=dev', '--audit-level=moderate')
console.log('\nWhat it is developed with, which no participant or server meets:')
audit()
process.exitCode = runs

function audit(...args) {
  const [program, ...first] = npm
  const { status } = spawnSync(program, [...first, 'audit', ...args], { cwd: root, stdio: 'inherit' })
  return status ?? 1
}
