import { plainWords } from './plainWords.ts'

const shortForms: Readonly<Record<string, string>> = {
  av: 'ave',
  avenue: 'ave',
  boulevard: 'blvd',
  circle: 'cir',
  court: 'ct',
  drive: 'dr',
  lane: 'ln',
  place: 'pl',
  road: 'rd',
  street: 'st',
  terr: 'ter',
  terrace: 'ter',
  wy: 'way',
}

/** Words that say what kind of a place a number or letter names, in the languages of the forms. */
const unitWords = new Set(
  'apt apartment unit suite ste space spc sp room rm no num number casa house apto apartamento departamento depto numero'.split(
    ' ',
  ),
)

const streetWords = (text: string) => plainWords(text).map((word) => shortForms[word] ?? word)
/** `Apt6` and `6號` are `6`; `2A` stays `2a`. */
const unitName = (text: string) =>
  plainWords(
    text
      .normalize('NFKC')
      .replace(/[室號号]|單元|单元/g, ' ')
      .replace(/(\p{L}{2,})(?=\d)/gu, '$1 '),
  )
    .filter((word) => !unitWords.has(word))
    .join('')
const asOneLine = (text: string) => unitName(streetWords(text).join(' '))

interface TypedAddress {
  street: string | null
  unit: string | null
}
interface Address {
  street: string
  unit: string
}

const holdsUnit = (typed: TypedAddress, home: Address) =>
  asOneLine(typed.street ?? '') === asOneLine(`${home.street} ${home.unit}`)

const isSameUnit = (typed: string, unit: string) => unitName(typed) === unitName(unit)

/** Whether the street is right, in any spelling; the unit may follow on the same line. */
export function matchesStreet(typed: TypedAddress, home: Address): boolean {
  if (streetWords(typed.street ?? '').join('') === streetWords(home.street).join('')) return true
  return holdsUnit(typed, home) && (typed.unit === null || isSameUnit(typed.unit, home.unit))
}

/** Whether the unit is right: `Apt 6`, `#6`, `6`; blank where it follows the street. */
export const matchesUnit = (typed: TypedAddress, home: Address): boolean =>
  typed.unit === null ? holdsUnit(typed, home) : isSameUnit(typed.unit, home.unit)

/** Whether the city is right; the state may follow it. */
export const matchesCity = (typed: string, city: string): boolean => {
  const [last, ...before] = plainWords(typed).reverse()
  const words = last === 'ca' || last === 'california' ? before : [last, ...before]
  return words.reverse().join('') === plainWords(city).join('')
}
