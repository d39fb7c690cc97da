import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimate } from './estimate.ts'
import { costWith, incomeWith, settledHousehold, settledPerson, studentWith } from './facts/defaults.ts'
import { type Frequency, type HouseholdFacts, type IncomeFacts, type PersonFacts, statuses } from './facts/household.ts'
import type { Amount, YesNo } from './facts/known.ts'
import type { SimpleFacts } from './facts/simple.ts'
import { passesUsualLimit } from './rules/route.ts'
import { parametersFor } from './parameters/parametersFor.ts'
import { tables } from './parameters/tables.ts'

const filed = '2026-11-22'
const ids = ['me', 'p1', 'p2', 'p3', 'p4']

const aSum = fc.integer({ min: 0, max: 700_000 })
const yesOrNo = fc.constantFrom<YesNo>('yes', 'no')

const aPerson = (id: string): fc.Arbitrary<PersonFacts> =>
  fc
    .record({
      age: fc.integer({ min: 0, max: 90 }),
      ssi: yesOrNo,
      wantsHelp: fc.constantFrom<YesNo>('yes', 'yes', 'no'),
      status: fc.constantFrom('citizen', 'citizen', ...statuses),
      student: fc.constantFrom<PersonFacts['student']>(
        'no',
        'no',
        studentWith('no', { halfTime: 'yes' }),
        studentWith('no', { halfTime: 'yes', workStudy: 'yes' }),
      ),
    })
    .map((facts) => settledPerson({ id, ...facts }))

const somePeople = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => fc.tuple(...ids.slice(0, count).map(aPerson)))
  // The state decides on some statuses; a settled household has none of them.
  .map((people) =>
    people.map((person) =>
      person.status === 'refugee-like' || person.status === 'parolee'
        ? { ...person, status: 'other' as const }
        : person,
    ),
  )

const anIncome = (id: string, people: readonly PersonFacts[]): fc.Arbitrary<IncomeFacts> =>
  fc
    .record({
      who: fc.constantFrom(...people.map((person) => person.id)),
      kind: fc.constantFrom('wages', 'self-employment', 'pension', 'other', 'loan'),
      amount: aSum,
      frequency: fc.constantFrom<Frequency>('every-week', 'every-2-weeks', 'monthly'),
    })
    .map((facts) => incomeWith({ id, ...facts }))

/** Any household without an open fact. */
const aHousehold: fc.Arbitrary<HouseholdFacts> = somePeople.chain((people) => {
  const who = fc.constantFrom(...people.map(({ id }) => id))
  const aCost = (id: string) => fc.record({ who, amount: aSum }).map((facts) => costWith({ id, ...facts }))
  return fc
    .record({
      income: fc.tuple(anIncome('i1', people), anIncome('i2', people)),
      housing: fc.tuple(aCost('h1')),
      care: fc.tuple(aCost('c1')),
      medical: fc.tuple(aCost('m1')),
      childSupportPaid: fc.integer({ min: 0, max: 100_000 }),
      homeless: yesOrNo,
      cash: aSum,
      resources: aSum,
      utilities: fc.record({ heatingOrCooling: yesOrNo, phone: yesOrNo, others: fc.integer({ min: 0, max: 3 }) }),
    })
    .map((facts) => settledHousehold({ people, ...facts }))
})

const amountOf = (facts: HouseholdFacts) => {
  const { range } = estimate(facts, filed)
  expect(range.lowest.amount).toBe(range.highest.amount)
  return range.lowest.amount
}

const runs = { numRuns: 300 }

describe('whatever the household', () => {
  it('more rent never lowers the amount', () => {
    fc.assert(
      fc.property(aHousehold, aSum, (facts, more) => {
        const housing = facts.housing.map((cost) => ({ ...cost, amount: Number(cost.amount) + more }))
        expect(amountOf({ ...facts, housing })).toBeGreaterThanOrEqual(amountOf(facts))
      }),
      runs,
    )
  })

  it('a dollar more income never raises the amount', () => {
    fc.assert(
      fc.property(aHousehold, fc.nat(1), (facts, which) => {
        const income = facts.income.map((one, index) =>
          index === which ? { ...one, amount: Number(one.amount) + 100 } : one,
        )
        expect(amountOf({ ...facts, income })).toBeLessThanOrEqual(amountOf(facts))
      }),
      runs,
    )
  })

  it('the order in which facts are told changes nothing', () => {
    fc.assert(
      fc.property(aHousehold, (facts) => {
        const [me, ...others] = facts.people
        const turned = {
          ...facts,
          people: [...(me ? [me] : []), ...others.reverse()],
          income: [...facts.income].reverse(),
          housing: [...facts.housing].reverse(),
        }
        const { range, expedited, outcome } = estimate(turned, filed)
        const before = estimate(facts, filed)
        expect([range.lowest.amount, expedited, outcome]).toEqual([
          before.range.lowest.amount,
          before.expedited,
          before.outcome,
        ])
      }),
      runs,
    )
  })

  it('gives every number of the working the rule that made it, in whole numbers', () => {
    fc.assert(
      fc.property(aHousehold, (facts) => {
        for (const line of estimate(facts, filed).working) {
          const value = line.unit === 'cents' ? line.value.top : line.value
          if (typeof value === 'number') expect(Number.isSafeInteger(value), line.rule).toBe(true)
          if (line.unit === 'cents') expect(Number.isSafeInteger(line.value.bottom) && line.value.bottom > 0).toBe(true)
        }
      }),
      runs,
    )
  })
})

it('one more eligible person never lowers the gross limit', () => {
  for (const table of tables) {
    for (let size = 1; size < 30; size += 1) {
      const gross = { top: 10_000 * size * 5, bottom: 1 }
      if (passesUsualLimit(gross, size, table)) expect(passesUsualLimit(gross, size + 1, table)).toBe(true)
    }
  }
})

/** Hides facts of a household; which ones, the bits say. */
function hide(facts: HouseholdFacts, bits: readonly boolean[]): HouseholdFacts {
  const [first, second, third, fourth, fifth, sixth, seventh, eighth] = bits
  const amount = (open: boolean | undefined, of: Amount): Amount => (open ? 'unknown' : of)
  return {
    ...facts,
    people: facts.people.map((person, index) => ({
      ...person,
      ...(first && index === 0 ? { ssi: 'unknown' as const } : {}),
      ...(second && index === 1 ? { status: 'unknown' as const } : {}),
      ...(third && index === 0 ? { wantsHelp: 'unknown' as const } : {}),
      ...(third && index === 2 ? { student: 'unknown' as const } : {}),
    })),
    income: facts.income.map((income, index) => ({
      ...income,
      ...(fourth && index === 0 ? { amount: 'unknown' as const } : {}),
      ...(fifth && index === 1 ? { who: 'unknown' as const } : {}),
      ...(eighth && index === 1 && income.kind === 'wages' ? { workStudy: 'unknown' as const } : {}),
    })),
    housing: facts.housing.map((cost) => ({ ...cost, ...(sixth ? { who: 'unknown' as const } : {}) })),
    childSupportPaid: amount(seventh, facts.childSupportPaid),
    utilities: eighth ? { heatingOrCooling: 'unknown', phone: 'unknown', others: 'unknown' } : facts.utilities,
  }
}

describe('a range', () => {
  it('holds the result of every household that its open facts could be', () => {
    fc.assert(
      fc.property(aHousehold, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (facts, bits) => {
        const hidden = hide(facts, bits)
        const { range, open, expedited } = estimate(hidden, filed)
        const is = estimate(facts, filed)
        expect(is.range.lowest.amount).toBeGreaterThanOrEqual(range.lowest.amount)
        expect(is.range.lowest.amount).toBeLessThanOrEqual(range.highest.amount)
        if (expedited.is !== 'unknown') expect(expedited.is).toBe(is.expedited.is)
        if (range.lowest.amount !== range.highest.amount) expect(open).not.toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('is no wider than what its open facts can be: both ends are found by trying all values', () => {
    const rents = [0, 40_000, 80_000, 120_000]
    const statusesTried = ['citizen', 'other'] as const
    fc.assert(
      fc.property(aHousehold, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }), (facts, a, b) => {
        const [from, to] = [rents[Math.min(a, b)] ?? 0, rents[Math.max(a, b)] ?? 0]
        const withFacts = (rent: Amount, status: PersonFacts['status'], ssi: YesNo): HouseholdFacts => ({
          ...facts,
          people: facts.people.map((person, index) => (index === 0 ? { ...person, status, ssi } : person)),
          housing: [costWith({ id: 'h1', amount: rent })],
        })
        const tried = rents
          .filter((rent) => from <= rent && rent <= to)
          .flatMap((rent) =>
            statusesTried.flatMap((status) =>
              (['yes', 'no'] as const).map((ssi) => amountOf(withFacts(rent, status, ssi))),
            ),
          )
        const { range } = estimate(withFacts({ from, to }, 'unknown', 'unknown'), filed)
        expect([range.lowest.amount, range.highest.amount]).toEqual([Math.min(...tried), Math.max(...tried)])
      }),
      runs,
    )
  })
})

describe('a pre-screener', () => {
  const aSimple: fc.Arbitrary<SimpleFacts> = fc.record({
    kind: fc.constant('simple' as const),
    size: fc.integer({ min: 1, max: 6 }),
    elderlyOrDisabled: fc.constantFrom<YesNo>('yes', 'no', 'unknown'),
    earned: aSum,
    unearned: aSum,
    housing: fc.oneof(aSum, fc.constant('unknown' as const)),
    homeless: yesOrNo,
    utilities: fc.constantFrom('heating-cooling', 'limited', 'phone', 'none', 'unknown'),
    cash: fc.oneof(aSum, fc.constant('unknown' as const)),
    student: fc.constantFrom<YesNo>('yes', 'no', 'unknown'),
  })

  it('says over the limit only of gross income above 200% with nobody elderly or disabled', () => {
    fc.assert(
      fc.property(aSimple, (facts) => {
        const { outcome } = estimate(facts, filed)
        const table = parametersFor('2026-11')
        const gross = { top: Number(facts.earned) + Number(facts.unearned), bottom: 1 }
        const isOver = !passesUsualLimit(gross, Number(facts.size), table) && facts.elderlyOrDisabled === 'no'
        expect(outcome === 'over_usual_limit').toBe(isOver)
      }),
      runs,
    )
  })

  it('shows an amount only where it says likely, and keeps fast service unknown while cash is', () => {
    fc.assert(
      fc.property(aSimple, (facts) => {
        const { outcome, amount, expedited, encourageToApply, range } = estimate(facts, filed)
        expect(amount !== null).toBe(outcome === 'likely_eligible')
        if (amount) {
          expect(range.lowest.amount).toBeLessThanOrEqual(amount.from)
          expect(amount.from).toBeLessThanOrEqual(amount.to)
          expect(amount.to).toBeLessThanOrEqual(range.highest.amount)
        }
        if (facts.cash === 'unknown') expect(expedited.is).not.toBe('yes')
        expect(encourageToApply).toBe(true)
      }),
      runs,
    )
  })
})
