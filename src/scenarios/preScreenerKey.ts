import type { Answers } from '../questions/answers.ts'
import type { IsoDate } from '../questions/kinds/kind.ts'
import type { Cents, Household, Job } from './household.ts'
import { peopleIn } from './people.ts'

/** Thousandths of a pay that fall in a month: 4.33 weeks (7 CFR 273.10(c)(2) as California applies it). */
const perMonth: Record<Job['frequency'], number> = {
  'every-week': 4330,
  'every-2-weeks': 2167,
  'twice-a-month': 2000,
  monthly: 1000,
}

const exactly = (cents: Cents) => ({ from: cents, to: cents })
const sum = (amounts: readonly Cents[]) => amounts.reduce((total, amount) => total + amount, 0)
const sizes = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** Pay as one would tell it: added up where all comes equally often, else for the month. */
function earned({ jobs, businesses }: Household): Answers {
  const [frequency, ...others] = [
    ...new Set([...jobs.map((job) => job.frequency), ...businesses.map(() => 'monthly' as const)]),
  ]
  if (!frequency) return { 'pre-earned-frequency': 'none' }
  if (others.length === 0) {
    const pays = [...jobs.map(({ pay }) => pay), ...businesses.map(({ gross }) => gross)]
    return { 'pre-earned-frequency': frequency, 'pre-earned': exactly(sum(pays)) }
  }
  const monthly = jobs.map((job) => Math.floor((job.pay * perMonth[job.frequency] + 500) / 1000))
  const gross = businesses.map((business) => business.gross)
  return { 'pre-earned-frequency': 'monthly', 'pre-earned': exactly(sum([...monthly, ...gross])) }
}

function bills({ utilities: { types } }: Household): NonNullable<Answers['pre-utilities']> {
  if (types.includes('heating-cooling')) return 'heating-cooling'
  if (types.length >= 2) return 'two-others'
  return types.includes('phone') ? 'phone' : 'none'
}

const isSixty = (born: IsoDate, today: IsoDate) => `${Number(born.slice(0, 4)) + 60}${born.slice(4)}` <= today

/** The right answers of a household to the pre-screener, from the facts of its sheet. */
export const preScreenerKey = (household: Household, today: IsoDate): Answers => ({
  'pre-size': sizes[peopleIn(household).length - 1] ?? '9-or-more',
  'pre-60-disabled':
    household.disabled.length > 0 || peopleIn(household).some(({ born }) => isSixty(born, today)) ? 'yes' : 'no',
  ...earned(household),
  'pre-other-income': exactly(
    sum(household.otherMoney.filter(({ kind }) => kind !== 'student-grant').map(({ amount }) => amount)),
  ),
  'pre-no-home': 'no',
  'pre-housing': exactly(household.rent),
  'pre-utilities': bills(household),
  'pre-money': exactly(household.moneyOnHand),
  'pre-student': household.students.some(({ halfTime }) => halfTime) ? 'yes' : 'no',
})
