import { expect, it } from 'vitest'
import { agendaLengths, agendas, timed } from './agendas.ts'

it.each(agendaLengths)('the agenda of %d minutes takes that long', (length) => {
  expect(agendas[length].reduce((sum, [, minutes]) => sum + minutes, 0)).toBe(length)
})

it.each(agendaLengths)(
  'the agenda of %d minutes begins with a welcome, ends with a close, and repeats nothing',
  (length) => {
    const steps = agendas[length].map(([step]) => step)
    expect([steps.at(0), steps.at(-1)]).toEqual(['welcome', 'close'])
    expect(new Set(steps).size).toBe(steps.length)
  },
)

it('no step begins before the one before it is over', () => {
  const [first, second] = timed(agendas[45])
  expect(first).toMatchObject({ startsAt: 0, minutes: 4 })
  expect(second?.startsAt).toBe(4)
})
