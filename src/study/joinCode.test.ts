// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinCodeOf, readJoinCode, shownJoinCode } from './joinCode.ts'

describe('a join code', () => {
  it('is read back however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (bytes) => {
        const code = joinCodeOf(bytes)
        expect(code).not.toMatch(/[ILOU]/)
        const asTyped = code.replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readJoinCode(shownJoinCode(code))).toBe(code)
        expect(readJoinCode(` ${asTyped.toLowerCase().slice(0, 2)} ${asTyped.slice(2)} `)).toBe(code)
      }),
    )
  })

  it('takes O for 0, and I and L for 1', () => {
    expect(readJoinCode('OoI-iLl')).toBe('001111')
  })

  it.each(['', '12345', '1234567', 'UUUUUU', 'ABC_DE', '一二三四五六'])('is not %j', (typed) => {
    expect(readJoinCode(typed)).toBeNull()
  })
})
