import type { LogEvent } from '../../instrumentation/event.ts'
import type { VisitPlan } from '../../study/api.ts'
import type { Reply } from '../../server/store/store.ts'
import type { InventedPerson } from './inventPeople.ts'
import { VisitLog } from './visitLog.ts'
import { workOfRun, type PageWork, type QuestionWork, type RunWork } from './workOfRun.ts'

/** Everything that the device of an invented person sends. */
export interface InventedVisit {
  events: LogEvent[]
  replies: Reply[]
}

const minute = 60_000
/** Typical minutes of the simplified form; the long form's are these times the true ratio. */
const simplifiedMinutes = 10
/** One run to the next of a person, on the log scale, beside a person's own slowness. */
const spreadWithinPeople = 0.18
/** The second run goes faster: people have learned. */
const learning = 0.92
/** The share of typical people who give the long form up on the way; slow people do so more often. */
const givesUp = { long: 0.05, simplified: 0.01 }
const formHash = { long: '10000001', simplified: '20000001' }

type Arm = keyof typeof givesUp
const armOf = (form: string): Arm => (form.startsWith('long') ? 'long' : 'simplified')

/** Plays a visit: the same person and plan always give the same log. */
export function inventVisit(person: InventedPerson, plan: VisitPlan, trueRatio: number): InventedVisit {
  const log = new VisitLog(person.sid)
  const replies: Reply[] = Object.entries(person.background).flatMap(([item, value]) =>
    value === null ? [] : [{ run: null, instrument: 'background', item, value }],
  )
  log.says('session_start', {
    app_version: 'simulated',
    consent_version: 1,
    lang: person.lang,
    device: person.device,
    pointer: person.device === 'desktop' ? 'fine' : 'coarse',
    viewport: person.device === 'phone' ? '360-599' : '900-1199',
  })
  log.passes(2 * minute)
  plan.runs.forEach(({ run, form, scenario }, period) => {
    const arm = armOf(form)
    const typical = simplifiedMinutes * (arm === 'long' ? trueRatio : 1) * minute
    const luck = Math.exp(spreadWithinPeople * person.chance.normal())
    const ms = typical * person.slowness * luck * learning ** period
    playRun(log, person, { run, scenario, arm, ms, work: workOfRun(form, scenario, person.lang) })
    replies.push(...repliesTo(person, run, arm))
    log.passes(6 * minute)
  })
  log.isIn(undefined, undefined)
  log.says('session_end', {})
  return { events: log.events, replies }
}

interface Played {
  run: string
  scenario: string
  arm: Arm
  /** Task time in form and signature. */
  ms: number
  work: RunWork
}

function playRun(log: VisitLog, person: InventedPerson, { run, scenario, arm, ms, work }: Played) {
  const { chance } = person
  const pace = ms / work.primary
  if (work.preScreener) {
    log.isIn(run, work.preScreener.form)
    for (const page of work.preScreener.pages) playPage(log, person, page, pace, arm)
    log.leaves('end')
    log.endsSegment()
  }
  log.isIn(run, work.form)
  log.says('run_start', { scenario, form_hash: formHash[arm] })
  const before = work.pages.filter(({ segment }) => segment !== 'confirmation')
  const leavesAt = chance.happens(givesUp[arm] * person.slowness ** 2)
    ? Math.floor(before.length * (0.3 + 0.6 * chance.share()))
    : Infinity
  const paces = unevenly(before, pace, person)
  for (const [place, page] of before.entries()) {
    if (place === leavesAt) {
      log.says('stop_pressed', {})
      log.ends('abandoned')
      return
    }
    playPage(log, person, page, paces[place] ?? pace, arm)
    if (chance.happens(0.004)) looksAway(log, chance.share())
  }
  log.ends('completed_unassisted')
  log.turnsTo('confirmation', undefined, 'confirmation', 60, [])
  log.passes(20_000)
  log.leaves('end')
  log.endsSegment()
}

/** Some pages take a person longer than others, and all of them together as long as they should. */
function unevenly(pages: readonly PageWork[], pace: number, { chance }: InventedPerson): number[] {
  const primary = (page: PageWork) => (page.segment === 'documents' ? 0 : secondsOf(page))
  const luck = pages.map(() => Math.exp(0.3 * chance.normal()))
  const plain = pages.reduce((sum, page) => sum + primary(page), 0)
  const uneven = pages.reduce((sum, page, place) => sum + primary(page) * (luck[place] ?? 1), 0)
  return luck.map((each) => (pace * each * plain) / uneven)
}

const secondsOf = ({ seconds, questions }: PageWork) => questions.reduce((sum, each) => sum + each.seconds, seconds)

/** `pace`: milliseconds for a predicted second. */
function playPage(log: VisitLog, person: InventedPerson, page: PageWork, pace: number, arm: Arm) {
  const { chance } = person
  const shown = page.questions.map(({ question, item }) => ({ q: question, ...(item ? { item } : {}) }))
  log.turnsTo(page.page, page.item, page.segment, page.words, shown)
  log.passes(page.seconds * pace * 0.7)
  for (const question of page.questions) playQuestion(log, person, question, question.seconds * pace)
  const errors = page.questions.length > 0 ? chance.count(arm === 'long' ? 0.05 : 0.012) : 0
  for (let nth = 1; nth <= errors; nth += 1) {
    const { question, item } = chance.oneOf(page.questions as [QuestionWork, ...QuestionWork[]])
    log.says('validation_error', { rule: 'required', nth }, { q: question, item })
  }
  log.passes(page.seconds * pace * 0.3)
  for (const { question, item } of page.questions) {
    const matches_key = !chance.happens(arm === 'long' ? 0.05 : 0.03)
    log.says('answered', { filled: true, matches_key }, { q: question, item })
  }
}

function playQuestion(log: VisitLog, { chance, device }: InventedPerson, { question, item }: QuestionWork, ms: number) {
  const about = { q: question, item }
  log.says('field_focus', {}, about)
  // On a narrow screen the household's sheet is one tap away, and looking at it is part of the question's time.
  const looksUp = device !== 'desktop' && ms > 4_000 && chance.happens(0.15)
  if (looksUp) log.says('sheet_opened', {})
  log.passes(ms * 0.45)
  if (looksUp) log.says('sheet_closed', {})
  log.says('field_first_input', {}, about)
  log.passes(ms * 0.4)
  log.says('field_last_input', {}, about)
  log.passes(ms * 0.15)
  log.says('field_blur', { changed: true, filled: true }, about)
}

/** The page is hidden for half a minute to two: away from the task, and in none of its time. */
function looksAway(log: VisitLog, share: number) {
  log.says('hidden', {})
  log.passes(30_000 + 90_000 * share)
  log.says('visible', {})
}

function repliesTo({ chance }: InventedPerson, run: string, arm: Arm): Reply[] {
  if (chance.happens(0.05)) return []
  const point = (typical: number) => {
    const drawn = Math.round(typical + 1.2 * chance.normal())
    return String(Math.min(7, Math.max(1, drawn)))
  }
  const typical = arm === 'long' ? 3.4 : 5.9
  return [
    { run, instrument: 'seq', item: 'ease', value: point(typical) },
    { run, instrument: 'umux-lite', item: 'needs', value: point(typical + 0.3) },
    { run, instrument: 'umux-lite', item: 'easy', value: point(typical) },
  ]
}
