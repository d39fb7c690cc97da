import { expect, it } from 'vitest'
import { batches } from './importFile.ts'

it('no batch is more than the server takes, and together they are the file in its order', () => {
  const small = Array.from({ length: 1_203 }, (_, seq) => ({ seq }))
  expect(batches(small).map(({ length }) => length)).toEqual([500, 500, 203])
  expect(batches(small).flat()).toEqual(small)

  const large = Array.from({ length: 5 }, (_, seq) => ({ seq, page: 'x'.repeat(90_000) }))
  expect(batches(large).map(({ length }) => length)).toEqual([2, 2, 1])
  const huge = [{ seq: 1 }, 'x'.repeat(500_000), { seq: 2 }]
  expect(batches(huge)).toEqual([[huge[0]], [huge[1]], [huge[2]]])
  expect(batches([])).toEqual([])
})
