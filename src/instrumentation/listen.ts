import type { Recorder } from './recorder.ts'

const activity = [
  'pointerdown',
  'pointermove',
  'keydown',
  'scroll',
  'wheel',
  'touchstart',
  'touchmove',
  'input',
  'focusin',
] as const
const heartbeatMs = 1_000

/**
 * Tells a recorder what the browser does to the page: hidden and visible, window focus, a heartbeat a second while
 * visible, activity. Returns a function that stops.
 *
 * `pagehide` does not fire when a phone's browser is swiped away, so `visibilitychange` is the last moment to rely on;
 * whichever comes first is said, once (measurement A1).
 */
export function listen(recorder: Recorder, { window, document }: { window: Window; document: Document }): () => void {
  const stop = new AbortController()
  const passive = { signal: stop.signal, capture: true, passive: true }
  let hidden = false

  const hide = (event?: Event) => {
    if (hidden) return
    hidden = true
    recorder.say('hidden', {}, {}, event?.timeStamp)
  }
  const show = (event: Event) => {
    if (!hidden || document.visibilityState !== 'visible') return
    hidden = false
    recorder.say('visible', {}, {}, event.timeStamp)
  }
  const beat = () => {
    if (!hidden) recorder.beat()
  }

  if (document.visibilityState === 'hidden') hide()
  const turn = (event: Event) => (document.visibilityState === 'hidden' ? hide(event) : show(event))
  document.addEventListener('visibilitychange', turn, passive)
  window.addEventListener('pagehide', hide, passive)
  window.addEventListener('pageshow', show, passive)
  // Chromium only, and nothing depends on them: they bring the heartbeat close to the border.
  document.addEventListener('freeze', beat, passive)
  document.addEventListener('resume', beat, passive)
  // Not in the capture phase, where a window also hears the focus of every field.
  const ofWindow = { signal: stop.signal }
  // Told by the way, and late on a busy page: the press that brought the window its focus must not have to wait for it.
  const tell = (type: 'window_blur' | 'window_focus') => (event: Event) => {
    recorder.beat()
    recorder.sayAt(recorder.at(event.timeStamp), type, {})
  }
  window.addEventListener('blur', tell('window_blur'), ofWindow)
  window.addEventListener('focus', tell('window_focus'), ofWindow)
  for (const type of activity) {
    document.addEventListener(type, (event) => recorder.noteActivity(event.timeStamp), passive)
  }
  const heart = window.setInterval(beat, heartbeatMs)

  return () => {
    window.clearInterval(heart)
    stop.abort()
  }
}
