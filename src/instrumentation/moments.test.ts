// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { Moments } from './moments.ts'

let now = 0
let moments: Moments
let heard: (event: Event) => void

/** jsdom's own events are never trusted, so presses are handed over as the browser would. */
function press(type: string, target: EventTarget | null, timeStamp: number, more: object = {}) {
  heard({ type, target, timeStamp, isTrusted: true, ...more } as unknown as Event)
}
const event = (type: string, target: EventTarget | null, timeStamp: number, more: object = {}) =>
  ({ type, target, timeStamp, ...more }) as unknown as Event

const byId = (id: string) => document.getElementById(id)

beforeEach(() => {
  document.body.innerHTML = `
    <form id="form"><input id="a"><input id="b"><label id="label"><input id="radio" type="radio"></label>
    <button id="go"><span id="inside">Go</span></button></form>`
  now = 0
  moments = new Moments(() => now)
  moments.listen({
    addEventListener: (_: string, listener: (event: Event) => void) => (heard = listener),
  } as unknown as EventTarget)
})

test('an input takes the moment of the key before it', () => {
  press('keydown', byId('a'), 1_000)
  expect(moments.of(event('input', byId('a'), 1_140))).toBe(1_000)
})

test('a press on another control, or more than a second old, is not behind it', () => {
  press('keydown', byId('a'), 1_000)
  expect(moments.of(event('input', byId('b'), 1_010))).toBe(1_010)
  expect(moments.of(event('input', byId('a'), 2_001))).toBe(2_001)
})

test('a tap counts at its click, also through the label of a radio button', () => {
  press('pointerdown', byId('label'), 1_000)
  press('click', byId('label'), 1_090, { detail: 1 })
  expect(moments.of(event('input', byId('radio'), 1_200))).toBe(1_090)
  expect(moments.of(event('click', byId('inside'), 1_090, { detail: 1 }))).toBe(1_090)
})

test('a button pressed by key takes the moment of the key', () => {
  press('keydown', byId('go'), 1_000)
  expect(moments.of(event('click', byId('go'), 1_120, { detail: 0 }))).toBe(1_000)
})

test('a submit takes a press on any control of its form', () => {
  press('keydown', byId('b'), 1_000)
  expect(moments.of(event('submit', byId('form'), 1_130))).toBe(1_000)
})

test('a focus takes the press that is being handled, however long that takes, not one that has been handled', () => {
  vi.useFakeTimers()
  now = 1_150
  press('pointerdown', byId('b'), 1_000)
  expect(moments.of(event('focusin', byId('b'), 1_900))).toBe(1_000)
  vi.runAllTimers()
  expect(moments.of(event('focusin', byId('b'), 1_152))).toBe(1_000)
  expect(moments.of(event('focusin', byId('a'), 1_400))).toBe(1_400)
  vi.useRealTimers()
})

test('a key that a busy page got to late is still the key behind its input', () => {
  now = 3_000
  press('keydown', byId('a'), 1_000)
  expect(moments.of(event('input', byId('a'), 3_100))).toBe(1_000)
  expect(moments.of(event('input', byId('a'), 4_001))).toBe(4_001)
})

test('events made by scripts are no presses', () => {
  heard(event('keydown', byId('a'), 1_000, { isTrusted: false }))
  expect(moments.of(event('input', byId('a'), 1_010))).toBe(1_010)
})
