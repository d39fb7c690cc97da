import { describe, expect, it } from 'vitest'
import { checkParameters, faultsOf, UnusableParameters } from './checkParameters.ts'
import { defaultParameters } from './defaultParameters.ts'
import { ends, type ParameterId, type Parameters, parameterIds } from './parameters.ts'

const edited = (id: ParameterId, change: object): Parameters => ({
  ...defaultParameters,
  [id]: { ...defaultParameters[id], ...change },
})

describe('the parameters that ship', () => {
  it('can be used', () => {
    expect(faultsOf(defaultParameters)).toEqual([])
  })

  it.each(parameterIds)('say of %s where each number comes from', (id) => {
    for (const end of ends) {
      const basis = defaultParameters[id].basis[end]
      if (basis !== 'assumption') expect(basis.source).not.toBe('')
    }
  })
})

describe('edited parameters are refused by name', () => {
  it.each([
    ['prepare', { fast: -1 }, { end: 'fast', fault: 'negative' }],
    ['readEnglish', { typical: -150 }, { end: 'typical', fault: 'negative' }],
    ['readEnglish', { fast: 90_000 }, { end: 'fast', fault: 'absurd' }],
    ['typeOnPhone', { slow: 0 }, { end: 'slow', fault: 'absurd' }],
    ['readHints', { slow: 1.5 }, { end: 'slow', fault: 'absurd' }],
    ['respond', { typical: Number.NaN }, { end: 'typical', fault: 'notANumber' }],
    ['respond', { slow: Number.POSITIVE_INFINITY }, { end: 'slow', fault: 'notANumber' }],
    ['press', { typical: '1.1' }, { end: 'typical', fault: 'notANumber' }],
    ['press', { fast: 1.7 }, { fault: 'order' }],
    ['typeOnDesktop', { slow: 40 }, { fault: 'order' }],
  ] as const)('%s %o', (id, change, fault) => {
    const parameters = edited(id, change)
    expect(faultsOf(parameters)).toEqual([{ parameter: id, ...fault }])
    expect(() => checkParameters(parameters)).toThrow(UnusableParameters)
  })

  it('where one is missing', () => {
    const { press: _press, ...rest } = defaultParameters
    expect(faultsOf(rest as Parameters)).toEqual([{ parameter: 'press', fault: 'missing' }])
  })

  it('all at once, so that all can be mended', () => {
    expect(faultsOf(edited('prepare', { fast: -1, slow: 999 }))).toHaveLength(2)
  })
})
