import { expect, it } from 'vitest'
import { aPage, aSoundForm, filing } from '../../testing/builders.ts'
import { long } from '../long.ts'
import { checkVariant } from './checkVariant.ts'
import { makeVariant } from './makeVariant.ts'

const codesOf = (value: unknown) => checkVariant(value).map(({ code }) => code)

it('finds no fault in what a room made soundly', () => {
  const { form } = makeVariant(
    long,
    { gender: { is: 'cut' }, dob: { is: 'optional' } },
    { id: 'room-abcd', version: 3 },
  )
  expect(checkVariant(JSON.parse(JSON.stringify(form)))).toEqual([])
})

it.each([
  ['without a signature', aSoundForm().steps.filter(({ id }) => id !== 'sign'), ['noSend', 'noWayToFile']],
  [
    'whose condition looks forward',
    [
      aPage({ id: 'first', ask: ['homeless'], showIf: { question: 'dob', is: '1990-01-01' } }),
      aPage({ id: 'then', ask: ['dob'] }),
    ],
    ['looksForward'],
  ],
  [
    'with a question twice',
    [aPage({ id: 'first', ask: ['dob'] }), aPage({ id: 'then', ask: ['dob'] })],
    ['askedTwice'],
  ],
] as const)('names the fault of a form %s', (_, steps, codes) => {
  const form = codes[0] === 'noSend' ? { ...aSoundForm(), steps } : aSoundForm(steps)
  expect(codesOf(form)).toEqual(codes)
})

it('names an empty form, and one of 400 screens', () => {
  expect(codesOf({ ...aSoundForm(), steps: [] })).toContain('empty')
  const screens = Array.from({ length: 400 }, (_, index) => aPage({ id: `p${index}`, ask: [] }))
  expect(codesOf({ ...aSoundForm(), steps: [...screens, filing.sign] })).toEqual(['tooLarge'])
})

it.each([null, 7, 'long@1', [], { id: 'x' }, { ...aSoundForm(), steps: [{ id: 'p', ask: ['shoe-size'] }] }])(
  'names what is no form at all: %j',
  (value) => {
    expect(new Set(codesOf(value))).toEqual(new Set(['wrongShape']))
  },
)
