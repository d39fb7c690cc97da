// @vitest-environment jsdom
import { act, cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { idleMs, useIdle, warningMs } from './useIdle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function watch(isResting = false) {
  const onLeft = vi.fn()
  const { result, rerender } = renderHook((rests: boolean) => useIdle({ isResting: rests, onLeft }), {
    initialProps: isResting,
  })
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
  return { onLeft, isAsking: () => result.current, wait, rests: rerender }
}

it('asks after five silent minutes, and lets go after one more', () => {
  const { onLeft, isAsking, wait } = watch()
  wait(idleMs - 1)
  expect(isAsking()).toBe(false)
  wait(1)
  expect(isAsking()).toBe(true)
  wait(warningMs - 1)
  expect(onLeft).not.toHaveBeenCalled()
  wait(1)
  expect(onLeft).toHaveBeenCalled()
})

it.each(['pointerDown', 'keyDown'] as const)('goes on at any press once it asks: %s', (press) => {
  const { onLeft, isAsking, wait } = watch()
  wait(idleMs + 30_000)
  act(() => void fireEvent[press](document.body))
  expect(isAsking()).toBe(false)
  wait(idleMs - 1)
  expect(isAsking()).toBe(false)
  expect(onLeft).not.toHaveBeenCalled()
})

it('takes scrolling and typing for somebody being there, until it asks', () => {
  const { isAsking, wait } = watch()
  for (const act of ['scroll', 'input', 'pointerMove'] as const) {
    wait(idleMs - 1_000)
    fireEvent[act](document.body)
  }
  wait(idleMs - 1_000)
  expect(isAsking()).toBe(false)
  wait(1_000)
  fireEvent.scroll(document.body)
  expect(isAsking()).toBe(true)
})

it('counts nothing while a pause lies over the page', () => {
  const { onLeft, isAsking, wait, rests } = watch(true)
  wait(2 * idleMs)
  rests(false)
  wait(idleMs - 1_000)
  expect(isAsking()).toBe(false)
  expect(onLeft).not.toHaveBeenCalled()
})

it('lets go at once where the device has slept for longer than both', () => {
  const { onLeft, wait } = watch()
  vi.setSystemTime(Date.now() + idleMs + warningMs)
  wait(1_000)
  expect(onLeft).toHaveBeenCalled()
})
