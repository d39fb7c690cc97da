import { allEntries, errorAt } from '../entry.ts'
import type { Entry } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Words } from '../words.ts'

interface Quotation {
  pairs: readonly (readonly [string, string])[]
  foreign: RegExp
}

const quotationOf: Readonly<Partial<Record<string, Quotation>>> = {
  es: { pairs: [['“', '”']], foreign: /["«»„「」『』]/ },
  'zh-Hant': {
    pairs: [
      ['「', '」'],
      ['『', '』'],
    ],
    foreign: /["“”«»„]/,
  },
  'zh-Hans': { pairs: [['“', '”']], foreign: /["「」『』«»„]/ },
}

/** Quotes are those of the language, and each one that opens closes. */
export function quotes(words: Words): Finding[] {
  return allEntries(words).flatMap((entry) => {
    const quotation = quotationOf[entry.locale]
    return quotation === undefined ? [] : quotesIn(entry, quotation)
  })
}

function quotesIn(entry: Entry, { pairs, foreign }: Quotation): Finding[] {
  const [mark] = foreign.exec(entry.value) ?? []
  const ours = pairs.map(([open, close]) => open + close).join(' or ')
  if (mark !== undefined) return [errorAt(entry, `has the quote ${mark}; write ${ours}`)]
  const unpaired = pairs.filter(([open, close]) => !isPaired(entry.value, open, close))
  return unpaired.map(([open, close]) => errorAt(entry, `opens and closes ${open}${close} unequally; pair them`))
}

function isPaired(text: string, open: string, close: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === open) depth += 1
    if (character === close) depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
