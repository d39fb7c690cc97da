/**
 * What a JSON report of Vitest says.
 * @returns {import('./tally.d.mts').Tally}
 */
export function readVitest(report) {
  const files = report.testResults
  const tests = files.flatMap((file) => file.assertionResults)
  const named = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).map(({ fullName }) => fullName)
  // A file that can't be loaded has failed without a single test of its own.
  const unread = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: named('passed').length,
    failed: [...named('failed'), ...unread.map(({ name }) => `${name} could not be loaded`)],
    skipped: named('pending', 'skipped', 'todo', 'disabled'),
  }
}
