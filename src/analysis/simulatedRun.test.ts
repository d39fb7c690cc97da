import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkHistory } from '../testing/clock/checkHistory.ts'
import { histories } from '../testing/clock/history.ts'

test('runs of about 45 minutes with twenty and more incidents are measured exactly as they happened', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(checkHistory(history)).toEqual([])
    }),
    { numRuns: 500 },
  )
}, 60_000)
