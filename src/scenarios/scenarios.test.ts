import { describe, expect, it } from 'vitest'
import { type AnyItem, groupIds, isAnswer, isQuestionId, itemsOf, type QuestionId } from '../questions/answers.ts'
import { findZip } from '../questions/places/findZip.ts'
import { peopleIn } from './people.ts'
import { pairs, type Scenario } from './scenario.ts'
import { scenarioOf, scenarios } from './scenarios.ts'

const twinsOf = (pair: string) => scenarios.filter((scenario) => scenario.pair.id === pair) as [Scenario, Scenario]

/** The questions a key answers, how many items of each group included. */
const shapeOf = ({ key }: Scenario) => ({
  questions: Object.keys(key).sort(),
  items: groupIds.map((group) => itemsOf(key, group).map((item) => Object.keys(item).sort())),
})

const answersIn = (item: object) => Object.entries(item).filter(([id]) => isQuestionId(id)) as [QuestionId, unknown][]

describe('the fourteen scenarios', () => {
  it('are seven pairs of twins, each named after its applicant', () => {
    expect(scenarios).toHaveLength(14)
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(14)
    for (const [index, pair] of pairs.entries()) {
      expect(twinsOf(pair).map(({ twin }) => twin)).toEqual(['a', 'b'])
      expect(twinsOf(pair).map(({ pair }) => pair.number)).toEqual([index + 1, index + 1])
    }
    expect(scenarios.map(({ id }) => id)).toContain('lucia-ramirez-soto')
  })

  it('are found by id', () => {
    expect(scenarioOf('tessa-okafor')?.household.applicant.first).toBe('Tessa')
    expect(scenarioOf('nobody')).toBeUndefined()
  })

  it('give no two people the same number, and only numbers that are never issued', () => {
    const numbers = scenarios.flatMap(({ household }) => peopleIn(household).flatMap(({ ssn }) => ssn ?? []))
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of numbers) expect(number).toMatch(/^90000\d{4}$/)
  })

  it('give only invented phones and emails', () => {
    for (const { household } of scenarios) {
      const { phone, helper, jobs, email, portalEmail } = household
      const phones = [phone, ...(helper ? [helper.phone] : []), ...jobs.map((job) => job.phone)]
      for (const one of phones) expect(one).toMatch(/^\d{3}55501\d\d$/)
      expect(portalEmail ?? email).toMatch(/@example\.com$/)
    }
  })

  it('write Chinese names for the couples of pair 7 alone', () => {
    const names = scenarios.map(({ nativeName }) => nativeName).filter(Boolean)
    expect(names).toEqual(['梁美芳', '黃素萍'])
  })
})

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, { key, household, county }) => {
  it('lives in the county and city of its ZIP code', () => {
    expect(findZip(household.home.zip)).toEqual({ county, city: household.home.city })
  })

  it('has a key whose every entry is an answer', () => {
    for (const [id, value] of answersIn(key)) expect(isAnswer(id, value), id).toBe(true)
    for (const group of groupIds) {
      for (const item of itemsOf(key, group)) {
        for (const [id, value] of answersIn(item)) expect(isAnswer(id, value), id).toBe(true)
      }
    }
  })

  it('names only people of its own', () => {
    const people = peopleIn(household).map(({ id }) => id)
    const named = [
      ...household.disabled,
      ...[household.jobs, household.businesses, household.students, household.otherMoney].flat().map(({ who }) => who),
      ...[household.careCosts, household.medicalCosts].flat().map(({ who }) => who),
      ...household.accounts.map(({ owner }) => owner),
    ]
    for (const person of named) expect(people).toContain(person)
  })

  it('has a pay that fits the rate and the hours', () => {
    const weeks = { 'every-week': 1, 'every-2-weeks': 2, 'twice-a-month': 2.167, monthly: 4.33 }
    for (const { pay, hourly, hoursAWeek, frequency } of household.jobs) {
      expect(Math.abs(pay - hourly * hoursAWeek * weeks[frequency])).toBeLessThanOrEqual(100)
    }
  })

  it('holds at least what lies in its accounts', () => {
    const inAccounts = household.accounts.reduce((sum, { balance }) => sum + balance, 0)
    expect(household.moneyOnHand).toBeGreaterThanOrEqual(inAccounts)
  })

  it('expects the monthly total that its own amounts give', () => {
    const factors = { 'every-week': 4.33, 'every-2-weeks': 2.167, 'twice-a-month': 2, monthly: 1 }
    const pay = household.jobs.map((job) => job.pay * factors[job.frequency])
    const counted = household.otherMoney.filter(({ kind }) => kind !== 'student-grant')
    const all = [...pay, ...household.businesses.map(({ gross }) => gross), ...counted.map(({ amount }) => amount)]
    const total = all.reduce((sum, amount) => sum + amount, 0)
    expect(Math.abs(total - household.expected.monthlyTotal)).toBeLessThanOrEqual(100)
  })

  it('has papers with ids of their own, each marked as a sample', () => {
    const { papers } = scenarios.find((scenario) => scenario.household === household) as Scenario
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length)
    for (const paper of papers) expect(paper.facts[0]?.key).toBe('paper.sample')
    expect(papers.map(({ kind }) => kind)).toContain('id-card')
  })
})

describe.each(pairs)('the twins of %s', (pair) => {
  it('answer the same questions, item by item', () => {
    const [a, b] = twinsOf(pair)
    expect(shapeOf(a)).toEqual(shapeOf(b))
  })

  it('show the same papers', () => {
    const [a, b] = twinsOf(pair)
    expect(a.papers.map(({ id }) => id)).toEqual(b.papers.map(({ id }) => id))
  })
})

describe('the mixed-status family', () => {
  it('gives no status and no number for the one who does not apply', () => {
    for (const { key, household } of twinsOf('mixed-status-family')) {
      const applicant = itemsOf(key, 'people').find(({ id }) => id === 'me') as AnyItem
      expect(applicant.citizen).toBeNull()
      expect(key.ssn).toBeNull()
      expect(key['applying-who']).not.toContain('me')
      expect(household.applicant.ssn).toBeUndefined()
    }
  })
})
