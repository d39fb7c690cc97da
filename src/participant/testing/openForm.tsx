import { act, cleanup, screen } from '@testing-library/react'
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event'
import { useState } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { simplified } from '../../forms/simplified.ts'
import type { Locale } from '../../i18n/locale.ts'
import { SessionClock } from '../../instrumentation/clock.ts'
import { eventSchema, type EventOf, type EventType, type LogEvent } from '../../instrumentation/event.ts'
import { watchFields } from '../../instrumentation/fields.ts'
import { Moments } from '../../instrumentation/moments.ts'
import { Recorder } from '../../instrumentation/recorder.ts'
import type { Answers } from '../../questions/answers.ts'
import { renderInLanguage } from '../../testing/renderInLanguage.tsx'
import type { FormEvents } from '../formEvents.ts'
import { FormRunner, type FormRunnerProps } from '../FormRunner.tsx'
import type { Draft } from '../visit/deviceStore.ts'
import { PageTurns } from '../visit/pageTurns.ts'

/** The draft of one page, and which. */
type PlacedDraft = Draft & { place: string }

/** Doesn’t look for styles that would keep a press from its target: there are no style sheets. */
const quickHands = { delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }

/** The day it is for everybody in these tests. */
export const today = '2026-11-22'

interface Opening {
  answers?: Answers
  isSent?: boolean
  draft?: PlacedDraft
  matches?: FormRunnerProps['matches']
  papers?: FormRunnerProps['papers']
  reference?: string
}

/** jsdom stamps its events with the time of day. */
const clocks = { now: () => Date.now(), wall: () => Date.now() }

/** A log like a visit's, written by the real recorder. */
function aRecorder() {
  const log: LogEvent[] = []
  const clock = new SessionClock(clocks, { base: 0, p0: clocks.now() })
  const append = (event: LogEvent) => void log.push(event)
  const recorder = new Recorder({ sid: '5ed', sources: clocks, clock, append, keep: () => undefined })
  const turns = new PageTurns(recorder)
  const moments = new Moments(clocks.now)
  const events: FormEvents = {
    say: (type, d, spot = {}, timeStamp) => recorder.say(type, d, spot, timeStamp),
    enter: (shown, timeStamp) => turns.enter(shown, timeStamp),
    leave: (reason, timeStamp) => turns.leave(reason, timeStamp),
    follow: (form) => watchFields(form, recorder, moments),
    momentOf: (event) => moments.of(event),
  }
  return { log, events }
}

/**
 * Opens a page of the simplified form as a participant meets it: the real form, words, engine and log, with answers and
 * draft kept in memory.
 * @param page below `/f/simplified/`: `name`, `people/p1/person`
 */
export function openForm(locale: Locale, page: string, opening: Opening = {}) {
  const { matches, papers = { samples: [] }, reference } = opening
  const { log, events } = aRecorder()
  const location = memoryLocation({ path: `/f/simplified/${page}`, record: true })
  const kept = { answers: opening.answers ?? {}, isSent: opening.isSent ?? false, draft: opening.draft }
  let made = 0

  function Form() {
    const [answers, setAnswers] = useState(kept.answers)
    const [isSent, setSent] = useState(kept.isSent)
    const [isDone, setDone] = useState(false)
    if (isDone) return null
    return (
      <FormRunner
        form={simplified}
        context={{ today }}
        answers={answers}
        isSent={isSent}
        onAnswers={(next) => {
          kept.answers = next
          setAnswers(next)
        }}
        onSend={() => {
          kept.isSent = true
          setSent(true)
        }}
        onDone={() => setDone(true)}
        drafts={{
          read: (place) => (kept.draft?.place === place ? kept.draft : undefined),
          write: (place, draft) => (kept.draft = { place, ...structuredClone(draft) }),
          drop: () => (kept.draft = undefined),
        }}
        events={events}
        matches={matches}
        newId={() => `a${(made += 1)}`}
        opened="start"
        papers={papers}
        reference={reference}
        printAddress="/visit/print/r1"
        foot={null}
      />
    )
  }

  const render = () =>
    renderInLanguage(
      locale,
      <Router hook={location.hook}>
        <main>
          <Form />
        </main>
      </Router>,
    )
  let view = render()
  const { words } = view
  const user = userEvent.setup(quickHands)

  return {
    user,
    words,
    log,
    kept,
    /** The part of the address below `/f/simplified/`. */
    page: () => location.history.at(-1)?.replace('/f/simplified/', ''),
    /** What was recorded of one type, in order. */
    said: <T extends EventType>(type: T): EventOf<T>[] =>
      log.filter((event): event is EventOf<T> => event.type === type),
    /** Presses the page's main button. */
    continues: (name = words('common:continue')) => user.click(screen.getByRole('button', { name })),
    /** The same, by the key of its words. */
    presses: (key: string, values = {}) => user.click(screen.getByRole('button', { name: words(key, values) })),
    /** Opens another page by its address. */
    goesTo: (to: string) => act(() => location.navigate(`/f/simplified/${to}`)),
    switchTo: (to: Locale) => view.switchTo(to),
    /** The tab is closed and opened again at the same address. */
    reopens: () => {
      cleanup()
      view = render()
    },
  }
}

/** Events that the one schema refuses. */
export const refusedEvents = (log: readonly LogEvent[]) => log.filter((event) => !eventSchema.safeParse(event).success)
