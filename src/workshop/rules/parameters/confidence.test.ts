import { expect, it } from 'vitest'
import { sourcedNumbers, sources } from '../../../eligibility/parameters/sourced.ts'
import { markOf } from './confidence.ts'

const markOfNumber = (key: string, year: string) => {
  const number = sourcedNumbers.find((one) => one.key === key && one.year === year)
  return markOf((number?.source ?? []).flatMap((id) => sources[id] ?? []))
}

it.each([
  ['max_allotment', 'a'],
  ['minimum_benefit', 'a'],
  ['excess_shelter_cap', 'a'],
  ['net_income_limit_100', 'a'],
  ['gross_income_limit_130', 'a'],
  ['gross_income_limit_mce_200', 'b'],
  ['sua', 'b'],
  ['resource_limit', 'b'],
  ['standard_medical_deduction', 'b'],
  ['separate_household_limit_165', 'c'],
])('marks %s of FFY2027 as the rules reference does', (key, mark) => {
  expect(markOfNumber(key, 'FFY2027')).toBe(mark)
})
