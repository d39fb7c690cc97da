import type { Answers } from '../questions/answers.ts'
import { nearAddresses } from '../questions/places/nearAddresses.ts'

/**
 * The address that an option of `address-match` stands for: the one that was typed, or one of five near misses made of
 * it. A look-up is acted, nothing is looked up: the address stays on the device.
 */
export function addressOffered(option: string, answers: Answers): string {
  const near = nearAddresses(answers)[Number(/^match-(\d)$/.exec(option)?.[1]) - 1]
  const { street, unit, city, zip } = near ?? {
    street: answers['home-street'],
    unit: answers['home-unit'],
    city: answers['home-city'],
    zip: answers['home-zip'],
  }
  return [[street, unit].filter(Boolean).join(' '), city, zip && `CA ${zip}`].filter(Boolean).join(', ')
}
