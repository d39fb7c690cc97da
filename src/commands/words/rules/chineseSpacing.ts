import { withoutMarkup } from '../bareText.ts'
import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import { isChinese } from '../../../instrumentation/locale.ts'
import type { Words } from '../words.ts'

const numberPlaceholder = /\{\{\s*(?:count|\w+\s*,\s*(?:usd|num))\s*\}\}/g
const dateOrTime = /\d+\s?年(?:\d+\s?月)?(?:\d+\s?日)?|\d+\s?月\d+\s?日|[上下]午\s?\d[\d:]*/g
const glued = /\p{Script=Han}[$A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u
const wide = / {2,}|\p{Script=Han} +\p{Script=Han}| [，。？！：；（）、「」『』]|[，。？！：；（）、「」『』] /u

/**
 * One blank between Chinese and Latin letters or digits; none inside Chinese and beside full-width marks. Dates and
 * times are spelled as `Intl` does, without blanks: 2026年11月2日, 下午2:00.
 */
export function chineseSpacing(words: Words): Finding[] {
  return allEntries(words)
    .filter(({ locale }) => isChinese(locale))
    .flatMap((entry) => {
      const text = withoutMarkup(entry.value.replace(numberPlaceholder, '0'), '\u0000').replace(dateOrTime, '\u0000')
      const [tight] = glued.exec(text) ?? []
      const [loose] = wide.exec(text) ?? []
      return [
        ...(tight === undefined ? [] : [errorAt(entry, `lacks a blank in "${tight}"; write ${spaced(tight)}`)]),
        ...(loose === undefined ? [] : [errorAt(entry, `has a blank too many in "${loose}"; remove it`)]),
      ]
    })
}

function spaced(pair: string): string {
  return `"${[...pair].join(' ')}"`
}
