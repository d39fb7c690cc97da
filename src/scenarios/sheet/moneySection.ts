import type { Household } from '../household.ts'
import { personIn } from '../people.ts'
import { fact, type SheetSection } from './fact.ts'

/** Cash, accounts and cars. */
export const moneySection = (household: Household): SheetSection => ({
  id: 'money',
  facts: [
    fact('money.onHand', { amount: { cents: household.moneyOnHand } }),
    ...household.accounts.flatMap(({ owner, type, balance }) => [
      fact(`money.${type}`, { amount: { cents: balance } }),
      fact('money.owner', { name: personIn(household, owner).first }),
    ]),
    ...household.vehicles.flatMap(({ model, worth }) => [
      fact('money.vehicle', { model }),
      fact('money.vehicleWorth', { amount: { cents: worth } }),
    ]),
    ...(household.vehicles.length === 0 ? [fact('money.noVehicle')] : []),
  ],
})
