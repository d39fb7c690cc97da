import { allEntries, errorAt } from '../entry.ts'
import type { Entry } from '../entry.ts'
import type { Finding } from '../finding.ts'
import { pluralForm, sameFamily } from '../plural.ts'
import type { Words } from '../words.ts'

/** A translation has the placeholders (with their formats), nested keys and tags of the English text. */
export function placeholders(words: Words): Finding[] {
  return allEntries(words).flatMap((entry) => {
    if (entry.locale === 'en') return []
    const english = sameFamily(words.en[entry.namespace] ?? {}, entry.key)
    if (english === undefined) return []
    const wanted = parts(english)
    const present = parts(entry.value)
    return [
      ...leftOver(wanted, present)
        .filter((part) => !mayBeSpelled(entry, part))
        .map((part) => errorAt(entry, `lacks ${part}, which the English text has`)),
      ...leftOver(present, wanted).map((part) => errorAt(entry, `has ${part}, which the English text lacks`)),
    ]
  })
}

function parts(text: string): string[] {
  const found = [...text.matchAll(/\{\{(.*?)\}\}/g)].map(([, inside = '']) => `{{${inside.replace(/\s/g, '')}}}`)
  const others = text.match(/\$t\(.*?\)|<\/?[\w-]+\s*\/?>/g) ?? []
  return [...new Set(found), ...others].sort()
}

/** What stands in `some` more often than in `others`. */
function leftOver(some: readonly string[], others: readonly string[]): string[] {
  const rest = [...others]
  return some.filter((part) => {
    const index = rest.indexOf(part)
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
}

/** "One person" needs no number. */
function mayBeSpelled({ key }: Entry, part: string): boolean {
  return part.startsWith('{{count') && ['one', 'zero'].includes(pluralForm(key) ?? '')
}
