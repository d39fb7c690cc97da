import { withoutNumbers } from '../bareText.ts'
import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import { isChinese } from '../../../instrumentation/locale.ts'
import type { Words } from '../words.ts'

const asciiBesideHan = /\p{Script=Han} ?[,.?!:;()]|[,.?!:;()] ?\p{Script=Han}/u

/** Marks beside Chinese characters are full-width: ，。？！：；（）. */
export function chinesePunctuation(words: Words): Finding[] {
  return allEntries(words)
    .filter(({ locale }) => isChinese(locale))
    .flatMap((entry) => {
      const [found] = asciiBesideHan.exec(withoutNumbers(entry.value, '0')) ?? []
      return found === undefined ? [] : [errorAt(entry, `has an ASCII mark in "${found}"; write ，。？！：；（）`)]
    })
}
