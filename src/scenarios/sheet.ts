import type { Scenario } from './scenario.ts'
import { billsSection } from './sheet/billsSection.ts'
import type { SheetSection } from './sheet/fact.ts'
import { homeSection } from './sheet/homeSection.ts'
import { moneySection } from './sheet/moneySection.ts'
import { otherMoneySection } from './sheet/otherMoneySection.ts'
import { papersSection } from './sheet/papersSection.ts'
import { peopleSection } from './sheet/peopleSection.ts'
import { portalSection } from './sheet/portalSection.ts'
import { todaySection } from './sheet/todaySection.ts'
import { wishesSection } from './sheet/wishesSection.ts'
import { workSection } from './sheet/workSection.ts'
import { youSection } from './sheet/youSection.ts'

/**
 * The scenario sheet: what a participant needs to know to be this person, in the order of a story. Facts only, the
 * same for every form: no question ids, no form's order, no immigration status of someone who doesn't apply.
 */
export const sheetOf = (scenario: Scenario): SheetSection[] => [
  todaySection(scenario),
  youSection(scenario.household),
  homeSection(scenario.household),
  peopleSection(scenario.household),
  workSection(scenario.household),
  otherMoneySection(scenario.household),
  billsSection(scenario.household),
  moneySection(scenario.household),
  wishesSection(scenario.household),
  papersSection(scenario.papers),
  portalSection(scenario.household),
]
