import { join } from 'node:path'
import { runProgram } from './runProgram.mjs'

/**
 * Runs static checks of `npm run check`; each counts as one.
 * @param {string} root the project's folder
 * @param {string[]} names
 * @returns {Promise<import('./tally.d.mts').Tally>}
 */
export async function runChecks(root, names) {
  const { output } = await runProgram(root, [join('src', 'commands', 'check.mjs'), ...names])
  const said = (name, outcome) => output.includes(`${name}: ${outcome}`)
  return {
    passed: names.filter((name) => said(name, 'all right')).length,
    failed: names.filter((name) => !said(name, 'all right') && !said(name, 'not checked')),
    skipped: names.filter((name) => said(name, 'not checked')),
  }
}
