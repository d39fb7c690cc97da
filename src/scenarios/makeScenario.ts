import { answerKey } from './answerKey.ts'
import type { Household } from './household.ts'
import { papersOf } from './papers.ts'
import { fullName } from './people.ts'
import { preScreenerKey } from './preScreenerKey.ts'
import { type PairId, pairs, type Scenario } from './scenario.ts'
import { nativeText } from './sheet/texts.ts'

/** The day of every sheet. */
const today = '2026-11-22'

/** `Lucía Ramírez Soto` → `lucia-ramirez-soto`. */
const kebab = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-')

/** A scenario from the facts of its household. */
export function makeScenario(pair: PairId, twin: Scenario['twin'], household: Household): Scenario {
  const [native] = household.applicant.native ?? []
  return {
    id: kebab(fullName(household.applicant)),
    pair: { number: pairs.indexOf(pair) + 1, id: pair },
    twin,
    today,
    lang: household.reads,
    county: household.county,
    ...(native ? { nativeName: nativeText(native) } : {}),
    household,
    key: { ...preScreenerKey(household, today), ...answerKey(household) },
    papers: papersOf(household),
    expected: household.expected,
  }
}
