// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { FakeClock } from '../testing/fakeClock.ts'
import type { LogEvent } from './event.ts'
import { listen } from './listen.ts'
import type { Recorder } from './recorder.ts'
import { beginRecording } from './recording.ts'

let events: LogEvent[]
let recorder: Recorder
let sources: FakeClock
let stop: () => void
const types = () => events.map((event) => event.type)

function setVisibility(state: 'hidden' | 'visible') {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.useFakeTimers()
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' })
  events = []
  sources = new FakeClock()
  const append = (event: LogEvent) => void events.push(event)
  recorder = beginRecording({ sid: 'a1', sources, storage: null, append }, sources.now())
  stop = listen(recorder, { window, document })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

test('hidden and visible are said once each, whichever event comes first', () => {
  window.dispatchEvent(new Event('pagehide'))
  setVisibility('hidden')
  setVisibility('visible')
  window.dispatchEvent(new Event('pageshow'))
  expect(types()).toEqual(['hidden', 'visible'])
})

test('a page taken from the back button’s memory was hidden, and goes on', () => {
  window.dispatchEvent(new Event('pagehide'))
  sources.pass(60_000)
  window.dispatchEvent(new Event('pageshow'))
  recorder.say('back', {})
  expect(events.map(({ type, doc }) => [type, doc])).toEqual([
    ['hidden', 1],
    ['visible', 1],
    ['back', 1],
  ])
})

test.each(['freeze', 'resume'])('a %s brings the heartbeat, for no timer runs until it is over', (type) => {
  const beat = vi.spyOn(recorder, 'beat')
  document.dispatchEvent(new Event(type))
  expect(beat).toHaveBeenCalledOnce()
})

test('the heartbeat notices a device that slept while the page was visible', () => {
  sources.pass(30_000)
  vi.advanceTimersByTime(1_000)
  expect(events).toMatchObject([{ type: 'suspended', d: { ms: 30_000 } }])
})

test('no heartbeat while hidden', () => {
  setVisibility('hidden')
  const beat = vi.spyOn(recorder, 'beat')
  vi.advanceTimersByTime(5_000)
  expect(beat).not.toHaveBeenCalled()
})

test('losing the window is said, losing a field is not', () => {
  document.body.innerHTML = '<input>'
  document.querySelector('input')?.focus()
  window.dispatchEvent(new Event('blur'))
  window.dispatchEvent(new Event('focus'))
  expect(types()).toEqual(['window_blur', 'window_focus'])
})

test('a window that gets its focus late holds up no press from before', () => {
  sources.pass(500)
  const press = sources.now()
  sources.pass(40)
  const focus = new Event('focus')
  Object.defineProperty(focus, 'timeStamp', { value: sources.now() })
  window.dispatchEvent(focus)
  recorder.say('back', {}, {}, press)
  expect(events.map(({ type, t }) => [type, t])).toEqual([
    ['window_focus', 540],
    ['back', 500],
  ])
})

test.each(['pointerdown', 'pointermove', 'keydown', 'scroll', 'wheel', 'touchstart', 'touchmove', 'input', 'focusin'])(
  'a %s is activity, passed on and never said',
  (type) => {
    const noted = vi.spyOn(recorder, 'noteActivity')
    document.dispatchEvent(new Event(type))
    expect(noted).toHaveBeenCalledOnce()
    expect(events).toEqual([])
  },
)

test('a document that begins hidden says so', () => {
  stop()
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
  stop = listen(recorder, { window, document })
  expect(types()).toEqual(['hidden'])
})

test('nothing is heard after stopping', () => {
  stop()
  setVisibility('hidden')
  vi.advanceTimersByTime(5_000)
  expect(events).toEqual([])
})
