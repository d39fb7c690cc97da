import { withoutMarkup } from '../bareText.ts'
import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Words } from '../words.ts'

/** Spanish questions and exclamations open as well as close: ¿…? and ¡…!. */
export function spanishMarks(words: Words): Finding[] {
  return allEntries(words)
    .filter(({ locale }) => locale === 'es')
    .flatMap((entry) =>
      [
        ['¿', '?'],
        ['¡', '!'],
      ]
        .filter(([open = '', close = '']) => !alternates(withoutMarkup(entry.value), open, close))
        .map(([open, close]) => errorAt(entry, `opens and closes ${open}…${close} unequally; write both`)),
    )
}

function alternates(text: string, open: string, close: string): boolean {
  const marks = [...text].filter((character) => character === open || character === close)
  return marks.length % 2 === 0 && marks.every((mark, index) => mark === (index % 2 === 0 ? open : close))
}
