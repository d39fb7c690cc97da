/**
 * What a JSON report of Playwright says. A test that passed at its second try has failed: flaky is broken.
 * @returns {import('./tally.d.mts').Tally}
 */
export function readPlaywright(report) {
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map(({ status }) => ({ status, name: `${spec.file}: ${spec.title}` })))
  const named = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name)
  return {
    passed: named('expected').length,
    failed: [...named('unexpected', 'flaky'), ...report.errors.map(({ message }) => firstLine(message))],
    skipped: named('skipped'),
  }
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function firstLine(message = 'an error outside of any test') {
  return message.split('\n')[0]
}
