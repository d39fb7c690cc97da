import { me } from '../../questions/answers.ts'
import type { Household, OtherMoney } from '../household.ts'
import { personIn } from '../people.ts'
import { fact, type SheetFact, type SheetSection } from './fact.ts'

function moneyFacts(household: Household, { id, who, kind, amount, source }: OtherMoney): SheetFact[] {
  const words = { question: 'unearned-types', option: kind } as const
  return [
    who === me
      ? fact('otherMoney.yours', { kind: words }, id)
      : fact('otherMoney.theirs', { name: personIn(household, who).first, kind: words }, id),
    fact('otherMoney.amount', { amount: { cents: amount } }, id),
    fact('otherMoney.source', { source }, id),
    fact('otherMoney.goesOn', {}, id),
  ]
}

function totalFact({ otherMoney, expected }: Household): SheetFact {
  if (expected.monthlyTotal === 0) return fact('otherMoney.totalNothing')
  const hasGrant = otherMoney.some(({ kind }) => kind === 'student-grant')
  const amount = { cents: expected.monthlyTotal }
  return fact(hasGrant ? 'otherMoney.totalWithoutGrant' : 'otherMoney.total', { amount })
}

/** Money that is no pay, and what all of it comes to. */
export const otherMoneySection = (household: Household): SheetSection => ({
  id: 'otherMoney',
  facts: [
    ...household.otherMoney.flatMap((money) => moneyFacts(household, money)),
    ...(household.otherMoney.length === 0 ? [fact('otherMoney.none')] : []),
    totalFact(household),
    fact('otherMoney.year', { amount: { cents: household.yearIncome } }),
    household.taxDependents === undefined
      ? fact('otherMoney.noTaxes')
      : fact('otherMoney.taxes', { people: { number: household.taxDependents } }),
  ],
})
