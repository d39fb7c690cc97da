import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Words } from '../words.ts'

/**
 * The formatters this project registers. i18next's own (`number`, `currency`, `datetime`, `relativetime`, `list`) use
 * the bare language: Spanish money would read `1234,50 $` and a short date `2/11/26`, not as in the United States.
 */
const ours = ['usd', 'num', 'day', 'and']

/** Placeholders name our own formatters alone. */
export function formatters(words: Words): Finding[] {
  return allEntries(words).flatMap((entry) =>
    [...entry.value.matchAll(/\{\{[^},]*,([^}]*)\}\}/g)]
      .flatMap(([, formats = '']) => formats.replace(/\(.*?\)/g, '').split(';'))
      .map((name) => name.trim())
      .filter((name) => !ours.includes(name))
      .map((name) => errorAt(entry, `uses the format "${name}"; use one of ${ours.join(', ')}`)),
  )
}
