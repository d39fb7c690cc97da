import type { Household } from '../household.ts'
import { fullName } from '../people.ts'
import { fact, type SheetFact, type SheetSection } from './fact.ts'
import { phoneText } from './texts.ts'

const helperFacts = ({ helper }: Household): SheetFact[] =>
  helper
    ? [fact('wishes.helper', { name: helper.name }), fact('wishes.helperPhone', { phone: phoneText(helper.phone) })]
    : [fact('wishes.noHelper')]

/** What the applicant wants of the county. */
export const wishesSection = (household: Household): SheetSection => ({
  id: 'wishes',
  facts: [
    fact('wishes.foodOnly'),
    fact(household.urgent ? 'wishes.fast' : 'wishes.notFast'),
    fact('wishes.numbersLater'),
    fact('wishes.call'),
    fact(household.interpreter ? 'wishes.interpreter' : 'wishes.noInterpreter'),
    ...helperFacts(household),
    fact(household.registeredToVote ? 'wishes.registered' : 'wishes.notVoting'),
    fact('wishes.sign', { name: fullName(household.applicant) }),
  ],
})
