/** What must stay as it is: tags, placeholders, nested keys. */
const kept = /<[^>]*>|\{\{.*?\}\}|\$t\(.*?\)/g

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'åƀçďéƒĝĥíĵķļɱñöƥɋŕšţüṽŵẋýžÅƁÇĎÉƑĜĤÍĴĶĻṀÑÖƤɊŔŠŢÜṼŴẊÝŽ'
const accents = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]))

/**
 * English as a language nobody speaks: accented, its vowels doubled, which makes it about 40 % longer, in brackets. On a page it
 * shows what was never translated (no accents), what is glued together (brackets inside) and what is cut off (no end).
 */
export function pseudoText(text: string): string {
  const parts = text.split(new RegExp(`(${kept.source})`, 'g'))
  return `⟦${parts.map((part, index) => (index % 2 === 1 ? part : disguised(part))).join('')}⟧`
}

const disguised = (text: string) =>
  [...text.replace(/[aeiou]/gi, '$&$&')].map((letter) => accents.get(letter) ?? letter).join('')
