import type { Act } from './acts.ts'
import type { revealable } from './leadingActions.ts'
import type { KeptAction } from './roomAction.ts'

const minute = 60_000

/** What a round hands out: both forms, each phone the other of the two, or one form of the room for all. */
export type RoundForms = 'both' | 'swapped' | { form: string }

/** A timed stretch in which phones fill in a form. */
export interface Round {
  /** From 1; a phone fills in one form in each round. */
  n: number
  forms: RoundForms
  /** Server milliseconds. */
  startedAt: number
  /** When it ends for all by itself; null while nothing limits it. */
  endsAt: number | null
  /** When the leader ended it; null while it goes on. */
  stoppedAt: number | null
}

/** Where the leader has brought the room. */
export interface LeadingState {
  act: Act
  rounds: Round[]
  shown: (typeof revealable)[number][]
  isClosed: boolean
}

export const nothingLed: LeadingState = { act: 'gather', rounds: [], shown: [], isClosed: false }

/** What an action makes of where the room is. */
export function reduceLeading(state: LeadingState, { at, action }: KeptAction): LeadingState {
  switch (action.kind) {
    case 'open-act':
      // Nobody goes on filling in a form while the room talks about something else.
      return { ...(action.act === state.act ? state : endRound(state, at)), act: action.act }
    case 'start-forms':
      return { ...begin(state, 'both', at, action.minutes), act: 'feel' }
    case 'swap-forms':
      return { ...begin(state, 'swapped', at, action.minutes), act: 'feel' }
    case 'run-form':
      return { ...begin(state, { form: action.form }, at, action.minutes), act: 'run' }
    case 'set-limit':
      return changeLast(state, (round) => ({ ...round, endsAt: endOf(round.startedAt, action.minutes) }))
    case 'stop-all':
      return endRound(state, at)
    case 'reveal': {
      const others = state.shown.filter((what) => what !== action.what)
      return { ...state, shown: action.isShown ? [...others, action.what] : others }
    }
    case 'close-room':
      return { ...endRound(state, at), isClosed: true }
    case 'reopen-room':
      return { ...state, isClosed: false }
    default:
      return state
  }
}

/** The round that is going on at this moment, if one is. */
export function openRound({ rounds }: LeadingState, now: number): Round | undefined {
  const last = rounds.at(-1)
  if (!last || last.stoppedAt !== null || (last.endsAt !== null && now >= last.endsAt)) return undefined
  return last
}

function begin(state: LeadingState, forms: RoundForms, at: number, minutes: number | null): LeadingState {
  const before = endRound(state, at).rounds
  const round = { n: before.length + 1, forms, startedAt: at, endsAt: endOf(at, minutes), stoppedAt: null }
  return { ...state, rounds: [...before, round] }
}

const endRound = (state: LeadingState, at: number) =>
  changeLast(state, (round) => ({ ...round, stoppedAt: round.stoppedAt ?? at }))

function changeLast(state: LeadingState, change: (round: Round) => Round): LeadingState {
  const last = state.rounds.at(-1)
  return last ? { ...state, rounds: [...state.rounds.slice(0, -1), change(last)] } : state
}

const endOf = (startedAt: number, minutes: number | null) => (minutes === null ? null : startedAt + minutes * minute)
