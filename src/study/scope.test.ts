import { expect, it } from 'vitest'
import { afterSendingIn, inOrder, isUsual, usualScope } from './scope.ts'

it('is the same in whatever order it was written', () => {
  expect(inOrder(['confirmation', 'form'])).toEqual(['form', 'confirmation'])
  expect(isUsual(['signature', 'form'])).toBe(true)
  expect(isUsual(['form'])).toBe(false)
})

it('goes on after sending with documents and confirmation alone', () => {
  expect(afterSendingIn(usualScope)).toEqual([])
  expect(afterSendingIn(['form', 'documents', 'confirmation'])).toEqual(['documents', 'confirmation'])
})
