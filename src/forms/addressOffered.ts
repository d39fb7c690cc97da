import type { Answers } from '../questions/answers.ts'

type Home = Readonly<Record<'street' | 'unit' | 'city' | 'zip', string>>

/** Near misses as a postal look-up returns them: another number, street kind, direction, unit, or neighbouring place. */
const nearMisses: readonly ((home: Home) => Home)[] = [
  (home) => ({ ...home, street: home.street.replace(/^\d+/, (number) => String(Number(number) + 2)) }),
  (home) => ({ ...home, street: home.street.replace(/ (?:\p{L}+)$/u, ' Cir') }),
  (home) => ({ ...home, street: home.street.replace(/^(\d+) /, '$1 N ') }),
  (home) => ({ ...home, unit: '' }),
  (home) => ({ ...home, street: home.street.replace(/^\d+/, (number) => String(Number(number) + 100)) }),
]

const inOneLine = ({ street, unit, city, zip }: Home) =>
  [[street, unit].filter(Boolean).join(' '), city, `CA ${zip}`].filter(Boolean).join(', ')

/**
 * The address that an option of `address-match` stands for: the one that was typed, or one of five near misses made of
 * it. A look-up is acted, nothing is looked up: the address stays on the device.
 */
export function addressOffered(option: string, answers: Answers): string {
  const home = {
    street: answers['home-street'] ?? '',
    unit: answers['home-unit'] ?? '',
    city: answers['home-city'] ?? '',
    zip: answers['home-zip'] ?? '',
  }
  const nearMiss = nearMisses[Number(/^match-(\d)$/.exec(option)?.[1]) - 1]
  return inOneLine(nearMiss ? nearMiss(home) : home)
}
