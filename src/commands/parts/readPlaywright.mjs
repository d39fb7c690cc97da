/**
 * A browser on a busy machine can stop drawing without any fault of the page, so a test that failed is tried once more. More
 * of these in one run are no accident any longer, and count as failed.
 */
const mostSecondTries = 2

/**
 * What a JSON report of Playwright says. Whatever passed only at its second try is named.
 * @returns {import('./tally.d.mts').Tally}
 */
export function readPlaywright(report) {
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap((spec) => spec.tests.map(({ status }) => ({ status, name: `${spec.file}: ${spec.title}` })))
  const named = (...statuses) => tests.filter(({ status }) => statuses.includes(status)).map(({ name }) => name)
  const tried = named('flaky')
  const isAccident = tried.length <= mostSecondTries
  return {
    passed: named('expected').length + (isAccident ? tried.length : 0),
    failed: [
      ...named('unexpected'),
      ...(isAccident ? [] : tried),
      ...report.errors.map(({ message }) => firstLine(message)),
    ],
    skipped: named('skipped'),
    secondTry: tried,
  }
}

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

function firstLine(message = 'an error outside of any test') {
  return message.split('\n')[0]
}
