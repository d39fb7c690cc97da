import type { Answers } from '../answers.ts'

/** An address as a postal look-up prints it. */
export interface NearAddress {
  street: string
  unit: string | null
  city: string
  zip: string
}

type Asked = Pick<Answers, 'home-street' | 'home-unit' | 'home-city' | 'home-zip'>

/** Kinds of street that a look-up confuses with each other. */
const kinds = ['ST', 'AVE', 'DR', 'CT', 'WAY', 'BLVD']
const spelledOut: Readonly<Record<string, string>> = {
  STREET: 'ST',
  AVENUE: 'AVE',
  DRIVE: 'DR',
  COURT: 'CT',
  BOULEVARD: 'BLVD',
}

/** The street as the post writes it: `4127 OAK AVE`. */
const postal = (typed: string) =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[.,#]/g, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => spelledOut[word] ?? word)

/** The house number moved by that many; an address without one gets one. */
const numbered = ([first = '', ...rest]: string[], by: number) =>
  /^\d+$/.test(first) ? [String(Math.max(1, Number(first) + by)), ...rest] : [String(100 + by), first, ...rest]

/** The same name as another kind of street. */
function ofAnotherKind(words: string[]): string[] {
  const last = words.at(-1) ?? ''
  const at = kinds.indexOf(last)
  return at < 0 ? [...words, 'ST'] : [...words.slice(0, -1), kinds[(at + 1) % kinds.length] ?? 'ST']
}

/** The same street with a point of the compass before its name. */
function inAnotherPart([number = '', ...rest]: string[]): string[] {
  const [first = ''] = rest
  return ['N', 'S', 'E', 'W'].includes(first)
    ? [number, first === 'N' ? 'S' : 'N', ...rest.slice(1)]
    : [number, 'N', ...rest]
}

/** The last digit of a ZIP code, one further. */
const nextZip = (zip: string) => zip.slice(0, -1) + String((Number(zip.slice(-1)) + 1) % 10)

/**
 * Five addresses near the one that was typed, as the old portals' postal look-up offered them: another number, another
 * kind of street, another side of town, another ZIP code, another unit. None of them is the typed one. There is no
 * look-up: the same address has the same five, on the device and without a network.
 */
export function nearAddresses(typed: Asked): NearAddress[] {
  const words = postal(typed['home-street'] ?? '')
  const as = {
    street: words.join(' '),
    unit: typed['home-unit']?.normalize('NFKC').toUpperCase() ?? null,
    city: (typed['home-city'] ?? '').normalize('NFKC').toUpperCase(),
    zip: typed['home-zip'] ?? '',
  }
  return [
    { ...as, street: numbered(words, 2).join(' ') },
    { ...as, street: ofAnotherKind(words).join(' ') },
    { ...as, street: inAnotherPart(words).join(' ') },
    { ...as, zip: nextZip(as.zip) },
    { ...as, unit: as.unit === null ? 'APT 1' : null, street: numbered(words, -2).join(' ') },
  ]
}
