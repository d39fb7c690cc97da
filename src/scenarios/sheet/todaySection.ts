import { fullName } from '../people.ts'
import type { Scenario } from '../scenario.ts'
import { fact, type SheetSection } from './fact.ts'

/** Whose day it is, and which. */
export const todaySection = ({ household, today }: Scenario): SheetSection => ({
  id: 'today',
  facts: [
    fact('today.who', { name: fullName(household.applicant) }),
    fact('today.day', { date: { day: today } }),
    fact('today.rest'),
  ],
})
