import type { Outcome, Segment } from '../instrumentation/event.ts'
import type { Scope } from '../study/scope.ts'
import type { Cause } from './ending.ts'

/** One page with one item of its loop. Times are whole milliseconds of task time, all showings added. */
export interface PageMeasures {
  page: string
  item: string | null
  segment: Segment
  /** Showings of the page; a reload or a change of language goes on with the same one. */
  visits: number
  /** Task time while the page was shown. */
  pageMs: number
  /** Page time with no question current: orientation before the first focus, quick reloads. */
  overheadMs: number
  /** Page time with a question current. */
  questionsMs: number
  /** Word-like segments of the page's text at its last showing. */
  words: number
}

/** One question with one item of its loop. Times are whole milliseconds of task time while it was current. */
export interface QuestionMeasures {
  question: string
  item: string | null
  /** The page that first showed it, and that page's segment. */
  page: string
  segment: Segment
  /** Showings of its page. */
  visits: number
  questionMs: number
  /** First visit, before the first input. */
  readMs: number
  /** First visit, from the first to the last input. */
  respondMs: number
  /** First visit, after the last input. */
  reviewMs: number
  /** All later visits. */
  revisitMs: number
  corrections: number
  errors: number
  /** Whether it held an answer when last left or accepted; null while it was never touched. */
  filled: boolean | null
  /** Whether the last accepted answer is the one of the scenario's key; null where the key has none. */
  matchesKey: boolean | null
}

/** Times within the segments of the primary scope, in whole milliseconds: what the primary measure is weighed against. */
export interface ScopeMeasures {
  elapsedMs: number
  taskMs: number
  idleMs: number
  idleHalfMs: number
  idleDoubleMs: number
  sheetMs: number
  chatMs: number
}

/** What is measured alike during a run and after sending. Times are whole milliseconds of the session clock. */
export interface StretchMeasures {
  /** Borders on the session clock. */
  fromMs: number
  toMs: number
  elapsedMs: number
  /** In a moderator's pause. */
  pauseMs: number
  /** Hidden, suspended or closed for more than 10 s, outside pauses. */
  awayMs: number
  /** The primary kind of time: elapsed without pause and away. */
  taskMs: number
  /** The part of silent stretches beyond the page's threshold (measurement A4), and beyond half and twice of it. */
  idleMs: number
  idleHalfMs: number
  idleDoubleMs: number
  /** Task time without idle. */
  activeMs: number
  /** Task time with the scenario sheet open on a narrow screen, or with the chat open: part of task time. */
  sheetMs: number
  chatMs: number
  /** Task time of each segment's pages. */
  segments: Record<Segment, number>
  /** The segments that count in the primary measure here, and the same kinds of time within them. */
  counted: Scope
  scope: ScopeMeasures
  pages: PageMeasures[]
  questions: QuestionMeasures[]
  /** Failed attempts, one for each question and press. */
  errors: number
  /** Answers committed earlier and changed. */
  corrections: number
  backs: number
  languageSwitches: number
  helps: number
  /** Documents after the first. */
  reloads: number
  clockGaps: number
  /** The highest level of assistance a moderator gave, 0 to 3. */
  assistLevel: number
  /** Distinct pages, with their items, entered. */
  screens: number
  /** Distinct questions, with their items, shown. */
  answers: number
  /** Questions whose last accepted answer is the key's, and questions that were compared. */
  matched: number
  scored: number
}

/** Everything measured of one run. */
export interface RunMeasures extends StretchMeasures {
  version: number
  run: string
  /** `id@version`; null until an event names it. */
  form: string | null
  scenario: string | null
  /** Null while unfinished. */
  outcome: Outcome | null
  /** Whether it was sent where the form offers to send what it has; then it is completed, and told with and without. */
  sentEarly: boolean
  /** Facts asked twice and told differently; null while unfinished and where the form asks none twice. */
  contradictions: number | null
  /** How the analysis of completion counts the run; null while unfinished, and where it is left out of analysis. */
  cause: Cause | null
  /** Task time until the run ended in that way: to its end, or to the first help of level 3. */
  observedMs: number
  /** Whether a helper sat beside the participant. */
  helper: boolean
  /** The page of the latest showing. */
  page: string | null
  /** Task time in the scope of the study, before and after sending: its primary measure (design 6.5). */
  primaryMs: number
  /** The pre-screener before the run; no part of any time above. Null where there was none. */
  preScreener: StretchMeasures | null
  /** Confirmation and documents where they come after sending; no part of any time above. */
  afterSending: StretchMeasures | null
}
