import { setMaxListeners } from 'node:events'
import type { EventType, LogEvent, Payload } from '../../instrumentation/event.ts'
import { listen } from '../../instrumentation/listen.ts'
import { beginRecording, resumeRecording, type RecordingOptions } from '../../instrumentation/recording.ts'
import { MemoryStorage } from '../memoryStorage.ts'
import { questions } from './history.ts'
import type { Occurrence } from './world.ts'

// A page has more listeners than Node expects of a leak.
setMaxListeners(50)

/** As much of a browser as `listen` hears. */
class FakeBrowser {
  readonly window = Object.assign(new EventTarget(), {
    setInterval: (beat: () => void) => {
      this.beat = beat
      return 1
    },
    clearInterval: () => undefined,
  })
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  beat = () => {}

  fires(target: EventTarget, type: string, timeStamp: number) {
    const event = new Event(type)
    Object.defineProperty(event, 'timeStamp', { value: timeStamp })
    target.dispatchEvent(event)
  }
}

/** Runs the real recorder and the real listeners through what happens, and returns the log they write. */
export function record(happened: readonly Occurrence[]): LogEvent[] {
  const events: LogEvent[] = []
  const clocks = { mono: happened[0]?.mono ?? 0, wall: happened[0]?.wall ?? 0 }
  const sources = { now: () => clocks.mono, wall: () => clocks.wall }
  const append = (event: LogEvent) => void events.push(event)
  const options: RecordingOptions = { sid: 'a1', sources, storage: new MemoryStorage(), append }
  const start = { mono: 50, wall: 1_790_000_000_000 }
  Object.assign(clocks, start)
  let recorder = beginRecording(options, clocks.mono)
  let browser = openBrowser()
  let words = 40
  let pages = 0

  function openBrowser() {
    const opened = new FakeBrowser()
    // Everything that `listen` asks of them is there.
    listen(recorder, opened as unknown as { window: Window; document: Document })
    return opened
  }
  const say = <T extends EventType>(type: T, d: Payload<T>, where = {}) => recorder.say(type, d, where, clocks.mono)
  const enter = (reason: 'start' | 'next' | 'reload') =>
    say('page_enter', { reason, words, questions: questions.map((q) => ({ q })) })
  const turnTo = (reason: 'start' | 'next') => {
    pages += 1
    recorder.onPage({ page: `page-${pages}` })
    enter(reason)
  }
  const sees = (state: 'hidden' | 'visible') => {
    browser.document.visibilityState = state
    browser.fires(browser.document, 'visibilitychange', clocks.mono)
  }

  recorder.inRun({ run: 'r1', form: 'long@1' })
  say('run_start', { scenario: 'dana-whitfield', form_hash: 'abc' })
  turnTo('start')
  for (const { mono, wall, what } of happened) {
    Object.assign(clocks, { mono, wall })
    switch (what.kind) {
      case 'tick':
        browser.beat()
        break
      case 'activity':
        browser.fires(browser.document, 'pointerdown', mono)
        break
      case 'hide':
        sees('hidden')
        break
      case 'show':
        sees('visible')
        break
      case 'gone':
        browser.fires(browser.window, 'pagehide', mono)
        break
      case 'open':
        recorder = resumeRecording(options) ?? recorder
        browser = openBrowser()
        enter('reload')
        break
      case 'pause':
        say('pause_start', { reason: 'break' })
        break
      case 'go-on':
        say('pause_end', {})
        break
      case 'focus':
        say('field_focus', {}, { q: what.q })
        break
      case 'turn':
        words = what.words
        say('page_leave', { reason: 'next' })
        turnTo('next')
        break
      case 'end':
        say('run_end', { outcome: 'completed_unassisted' })
        break
    }
  }
  return events
}
