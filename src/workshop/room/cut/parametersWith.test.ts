import { expect, it } from 'vitest'
import { faultsOf } from '../../../prediction/checkParameters.ts'
import { defaultParameters } from '../../../prediction/defaultParameters.ts'
import { parameterIds } from '../../../prediction/parameters.ts'
import { faultOfRate, parametersWith } from './parametersWith.ts'

it('takes a room’s own number, and lets the range grow with it', () => {
  const { readEnglish, press } = parametersWith({ readEnglish: 90, press: 2 })
  expect(readEnglish).toMatchObject({ fast: 238, typical: 90, slow: 90 })
  expect(press).toMatchObject({ fast: 0.8, typical: 2, slow: 2 })
})

it.each([-1, 1e9, Number.NaN, Infinity])('passes over %s, and says why', (value) => {
  for (const id of parameterIds) {
    expect(faultOfRate(id, value), id).toBeDefined()
    expect(parametersWith({ [id]: value }), id).toEqual(defaultParameters)
  }
})

it('can always be used, whatever a room sends', () => {
  const rates = Object.fromEntries([...parameterIds.map((id) => [id, 0]), ['coffee', 7]])
  expect(faultsOf(parametersWith(rates))).toEqual([])
})
