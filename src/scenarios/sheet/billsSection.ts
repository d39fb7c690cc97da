import { me } from '../../questions/answers.ts'
import type { Household } from '../household.ts'
import { personIn } from '../people.ts'
import { fact, type SheetFact, type SheetSection } from './fact.ts'

/** The rent comes last: the sum before it, "all these bills", is without it. */
const homeFacts = ({ rent, roommates, utilities: { types, month } }: Household): SheetFact[] => [
  ...(types.includes('heating-cooling') ? [fact('bills.heat')] : []),
  ...(types.includes('phone') ? [fact('bills.phone')] : []),
  fact(types.includes('water') ? 'bills.water' : 'bills.noWater'),
  fact('bills.month', { amount: { cents: month } }),
  fact(roommates.length > 0 ? 'bills.rentShare' : 'bills.rent', { amount: { cents: rent } }),
]

function careFacts(household: Household): SheetFact[] {
  const { careCosts, members } = household
  if (careCosts.length === 0) return [fact(members.length > 0 ? 'bills.noCare' : 'bills.noCareAlone')]
  return careCosts.flatMap(({ id, who, provider, amount }) => {
    const name = personIn(household, who).first
    return [
      fact('bills.care', { name }, id),
      fact('bills.careProvider', { name, provider }, id),
      fact('bills.careAmount', { amount: { cents: amount } }, id),
    ]
  })
}

function medicalFacts(household: Household): SheetFact[] {
  const { medicalCosts, members } = household
  if (medicalCosts.length === 0) return [fact(members.length > 0 ? 'bills.noMedical' : 'bills.noMedicalAlone')]
  return medicalCosts.flatMap(({ id, who, amount }) => [
    who === me
      ? fact('bills.medicalYours', {}, id)
      : fact('bills.medicalTheirs', { name: personIn(household, who).first }, id),
    fact('bills.medicalAmount', { amount: { cents: amount } }, id),
    fact('bills.notPaidBack', {}, id),
  ])
}

const urgentFacts: SheetFact[] = [fact('bills.eviction'), fact('bills.shutoff'), fact('bills.foodGone')]

/** Rent, utilities, and the costs that can raise a benefit. */
export const billsSection = (household: Household): SheetSection => ({
  id: 'bills',
  facts: [
    ...homeFacts(household),
    ...careFacts(household),
    fact(household.members.length > 0 ? 'bills.noChildSupport' : 'bills.noChildSupportAlone'),
    ...medicalFacts(household),
    ...(household.urgent ? urgentFacts : []),
  ],
})
