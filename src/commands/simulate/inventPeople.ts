import { createHash } from 'node:crypto'
import type { StudyLanguage } from '../../study/study.ts'
import { chanceFrom, type Chance } from './chance.ts'
import type { Asked } from './simulatedStudy.ts'

/** Somebody who doesn't exist, with what decides how a visit of theirs goes. */
export interface InventedPerson {
  /** 32 and 64 hexadecimal digits, in the order of invention; the first five, by which a console calls people, differ. */
  sid: string
  token: string
  lang: StudyLanguage
  device: 'phone' | 'tablet' | 'desktop'
  background: { age: string | null; applied: string | null; assistive: string | null }
  /** How many times as long as others this person takes for everything. */
  slowness: number
  chance: Chance
}

/** Person to person, as the model of predicted times has it (measurement D). */
const spreadBetweenPeople = 0.35

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** As many people as asked for; the server says what each of them is to do. */
export function inventPeople({ people, seed, code }: Asked): InventedPerson[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: people }, (_, place): InventedPerson => {
    const lang = chance.oneOf<StudyLanguage>(['en', 'en', 'en', 'es', 'es', 'zh-Hant'])
    const name = sha256(`${code}|${seed}|${place}`)
    return {
      sid: `${place.toString(16).padStart(4, '0')}${name.slice(4, 32)}`,
      token: sha256(`${name}|token`),
      lang,
      device: chance.oneOf(['phone', 'phone', 'phone', 'desktop', 'tablet']),
      background: {
        age: chance.oneOf(['under-30', '30-44', '45-59', '60-up', null]),
        applied: chance.oneOf(['yes-online', 'yes-paper', 'no', 'no']),
        assistive: chance.happens(0.1) ? 'yes' : 'no',
      },
      slowness: Math.exp(spreadBetweenPeople * chance.normal()),
      chance: chanceFrom(Number.parseInt(name.slice(0, 12), 16)),
    }
  })
}
