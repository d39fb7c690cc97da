// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bindable } from './bindings.ts'

describe('bindable', () => {
  it.each([
    ['text', 'text'],
    [null, null],
    [7n, 7n],
    [true, 1n],
    [false, 0n],
    [7, 7n],
    [1_800_000_000_000, 1_800_000_000_000n],
    [-0, 0n],
    [0.5, 0.5],
  ])('makes %s into %s', (given, bound) => {
    expect(bindable(given)).toBe(bound)
  })

  it('takes bytes', () => {
    const bytes = new Uint8Array([1, 2])
    expect(bindable(bytes)).toBe(bytes)
  })

  it.each([undefined, new Date(0), {}, [], Number.NaN, Infinity, Symbol('s'), () => 1])('refuses %s', (given) => {
    expect(() => bindable(given)).toThrow(TypeError)
  })
})
