import { type Form, formName, isLoop, pagesOf } from '../../../forms/form.ts'
import { walk, type Stop } from '../../../forms/walk.ts'
import type { EventType, LogEvent, Outcome, Payload, Segment } from '../../../instrumentation/event.ts'
import type { Locale } from '../../../instrumentation/locale.ts'
import { groupOf } from '../../../questions/answers.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'

/** How a robot fills in a form. */
export interface RobotRun {
  sid: string
  run: string
  form: Form
  scenario: Scenario
  lang: Locale
  /** What form and signature take it in all. */
  ms: number
  /** The share of the pages after which it gives up; it sends the form where this says nothing. */
  givesUpAfter?: number
}

/** A question counts as much as turning a page. */
const pageWeight = 1
const readsSheetMs = 60_000
const formHash = '0b07'

/** The log of a robot's visit: one run, page by page, on a clock of its own. It answers nothing; it only takes time. */
export function robotLog({ sid, run, form, scenario, lang, ms, givesUpAfter }: RobotRun): LogEvent[] {
  const events: LogEvent[] = []
  let t = 0
  let place: Pick<LogEvent, 'run' | 'form' | 'page'> = {}
  const says = <T extends EventType>(type: T, d: Payload<T>, about: { q?: string; item?: string } = {}) => {
    const envelope = { v: 1, sid, seq: events.length + 1, doc: 1, t: Math.round(t), ...place, ...about }
    // The compiler cannot tie the type to its payload through a spread.
    events.push({ ...envelope, type, d } as LogEvent)
  }
  const ends = (outcome: Outcome) => says('run_end', { outcome })

  says('session_start', {
    ...{ app_version: 'simulated', consent_version: 0, lang },
    ...{ device: 'phone', pointer: 'coarse', viewport: '360-599' },
  })
  t += readsSheetMs
  place = { run, form: formName(form) }
  says('run_start', { scenario: scenario.id, form_hash: formHash })

  const stops = stopsOf(form, scenario)
  const segmentOf = segmentsOf(form)
  const weights = stops.map((stop) => pageWeight + stop.ask.length)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const last = givesUpAfter === undefined ? stops.length : Math.max(1, Math.floor(stops.length * givesUpAfter))
  let segment: Segment | undefined
  stops.slice(0, last).forEach((stop, index) => {
    const next = segmentOf(stop.page)
    if (next !== segment) {
      if (segment) says('segment_leave', { segment })
      says('segment_enter', { segment: next })
      segment = next
    }
    place = { run, form: formName(form), page: stop.page }
    const questions = stop.ask.map(({ question }) => ({ q: question }))
    says('page_enter', { reason: index === 0 ? 'start' : 'next', words: 40, questions })
    const pace = (ms * (weights[index] ?? 0)) / whole / (weights[index] ?? 1)
    for (const { q } of questions) {
      says('field_focus', {}, { q })
      t += pace
      says('field_blur', { changed: true, filled: true }, { q })
    }
    t += pace * pageWeight
    for (const { q } of questions) says('answered', { filled: true, matches_key: true }, { q })
    says('page_leave', { reason: index + 1 < last ? 'next' : givesUpAfter === undefined ? 'end' : 'stop' })
    place = { run, form: formName(form) }
  })
  if (segment) says('segment_leave', { segment })
  ends(givesUpAfter === undefined ? 'completed_unassisted' : 'abandoned')
  place = {}
  says('session_end', {})
  return events
}

/** The way of a household whose answers are the key's, up to the page that sends. */
function stopsOf(form: Form, { key }: Scenario): Stop[] {
  const blank = (form.optional ?? []).filter((id) => groupOf(id) === undefined && !(id in key))
  const seen = pagesOf(form)
    .filter(({ ask }) => ask.length === 0)
    .map(({ id }) => id)
  return walk(form, { ...key, ...Object.fromEntries(blank.map((id) => [id, null])), seen }).path.filter(
    ({ after }) => !after,
  )
}

function segmentsOf(form: Form): (page: string) => Segment {
  const known = new Map<string, Segment>()
  for (const step of form.steps)
    for (const page of isLoop(step) ? step.pages : [step]) known.set(page.id, page.segment ?? 'form')
  return (page) => known.get(page) ?? 'form'
}
