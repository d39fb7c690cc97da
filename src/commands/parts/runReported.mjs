import { existsSync, readFileSync } from 'node:fs'
import { runProgram } from './runProgram.mjs'

/**
 * Runs a test runner that leaves a JSON report, and reads it.
 * @param {string} root the project's folder
 * @param {string[]} args the runner's program and its arguments
 * @param {{ report: string, read: (report: object) => import('./tally.d.mts').Tally, env?: Record<string, string> }} options
 * @returns {Promise<import('./tally.d.mts').Tally>}
 */
export async function runReported(root, args, { report, read, env = {} }) {
  const { succeeded } = await runProgram(root, args, env)
  if (!existsSync(report)) return { passed: 0, failed: ['it ended without a report'], skipped: [] }

  const tally = read(JSON.parse(readFileSync(report, 'utf8')))
  if (tally.failed.length > 0) return tally
  // An error outside of every test fails the run and no test.
  if (!succeeded) return { ...tally, failed: ['it ended with an error'] }
  return tally.passed > 0 ? tally : { ...tally, failed: ['nothing ran'] }
}
