import { existsSync } from 'node:fs'
import { runStep } from './runStep.mjs'

/**
 * Installs packages of Debian's, where this is Debian (or a system made from it) and we may.
 * @param {string[]} packages
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether they are installed
 */
export async function installOnDebian(packages, root) {
  const may = process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
  if (!may) return false
  console.log(`Installing ${packages.join(' and ')}. This takes a few minutes, once.`)
  // A package that asks a question would wait for ever where nobody sits.
  const aptGet = (...args) => runStep('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...args], root)
  return (await aptGet('update')) && (await aptGet('install', '-y', '--no-install-recommends', ...packages))
}
