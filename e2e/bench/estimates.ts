import { estimate } from '../../src/eligibility/estimate.ts'
import { costWith, incomeWith, settledHousehold, settledPerson } from '../../src/eligibility/facts/defaults.ts'
import type { HouseholdFacts } from '../../src/eligibility/facts/household.ts'
import type { Measure } from './measure.ts'
import { median } from './quantile.ts'

const rounds = 50
const estimatesARound = 5000
const filed = '2026-11-22'

/** Households of one to four people with every fact known: jobs, a pension, a business, children, rent and bills. */
const households: HouseholdFacts[] = [1, 2, 3, 4].flatMap((size) =>
  (['wages', 'pension', 'self-employment'] as const).map((kind) =>
    settledHousehold({
      people: Array.from({ length: size }, (_, index) =>
        settledPerson({
          id: index === 0 ? 'me' : `p${index}`,
          age: kind === 'pension' && index === 0 ? 70 : 9 + 20 * (index % 2),
        }),
      ),
      income: [incomeWith({ id: 'i1', kind, amount: 61_000, frequency: 'every-2-weeks' })],
      housing: [costWith({ id: 'rent', amount: 110_000 })],
      care: size > 2 ? [costWith({ id: 'care', amount: 30_000 })] : [],
      utilities: { heatingOrCooling: size % 2 === 0 ? 'yes' : 'no', phone: 'yes', others: 1 },
      cash: 20_000,
    }),
  ),
)

function round(): number {
  const started = process.cpuUsage()
  for (let turn = 0; turn < estimatesARound; turn += 1) {
    const household = households[turn % households.length]
    if (household) estimate(household, filed)
  }
  const { user, system } = process.cpuUsage(started)
  return (user + system) / estimatesARound
}

/** What a thousand estimates take of one core's time, whatever else the machine does, each with its working; a bar of 10 ms is 100,000 a second. */
export function estimates(): Measure[] {
  for (let warmUp = 0; warmUp < 5; warmUp += 1) round()
  const taken = Array.from({ length: rounds }, round)
  return [
    {
      what: '1,000 estimates with their working, processor time of one core, median',
      value: median(taken),
      unit: 'ms',
      bar: 10,
    },
  ]
}
