import type { Burden, BurdenLevel } from './burdens.ts'
import type { CanvasLayer, CitizenRole, Dimension } from './citizenRoles.ts'
import type { Actor, Conflict, KeptAction, SentAction } from './roomAction.ts'
import type { NotePlace, TalkView, TaxInputs } from './talkingActions.ts'

/** Who says something: a table, with all its phones, or a device that sits at none. */
export interface Voice {
  /** `table-3`, or the device's id. */
  id: string
  table?: number
}

/** A cell of the canvas in which somebody sees citizens. */
export interface RoleMark {
  voice: Voice
  layer: CanvasLayer
  dimension: Dimension
  role: CitizenRole
}

/** How heavy a screen of the long form weighs, as one voice has it; nothing is kept where it weighs nothing. */
export interface ScreenWeight {
  voice: Voice
  page: string
  burden: Burden
  level: Exclude<BurdenLevel, 0>
}

export interface Note {
  id: string
  voice: Voice
  place: NotePlace
  text: string
}

/** What has been written down. */
export interface TalkingState {
  /** Missing until the leader has counted. */
  tax?: TaxInputs
  view: TalkView
  marks: readonly RoleMark[]
  weights: readonly ScreenWeight[]
  notes: readonly Note[]
}

export const nothingSaid: TalkingState = {
  view: { on: 'roles', layer: 'today', cases: [] },
  marks: [],
  weights: [],
  notes: [],
}

/** Who an action speaks for. */
export const voiceOf = ({ by, table }: Pick<Actor, 'by' | 'table'>): Voice =>
  table === undefined ? { id: by } : { id: `table-${table}`, table }

/** What an action makes of what has been written down. */
export function reduceTalking(state: TalkingState, kept: KeptAction): TalkingState {
  const { action } = kept
  const voice = voiceOf(kept)
  switch (action.kind) {
    case 'set-tax':
      return { ...state, tax: action.tax }
    case 'show-talk':
      return { ...state, view: action.view }
    case 'place-role': {
      const { layer, dimension, role, isHere } = action
      const mark: RoleMark = { voice, layer, dimension, role }
      const others = state.marks.filter((one) => !isSameCell(one, mark) || one.voice.id !== voice.id)
      return { ...state, marks: isHere ? [...others, mark] : others }
    }
    case 'weigh-screen': {
      const { page, burden, level } = action
      const others = state.weights.filter(
        (one) => one.page !== page || one.burden !== burden || one.voice.id !== voice.id,
      )
      return { ...state, weights: level === 0 ? others : [...others, { voice, page, burden, level }] }
    }
    case 'write-note':
      if (state.notes.some(({ id }) => id === action.note)) return state
      return { ...state, notes: [...state.notes, { id: action.note, voice, place: action.place, text: action.text }] }
    case 'remove-note': {
      const mayRemove = (note: Note) => kept.role === 'leader' || note.voice.id === voice.id
      return { ...state, notes: state.notes.filter((note) => note.id !== action.note || !mayRemove(note)) }
    }
    default:
      return state
  }
}

type Cell = Pick<RoleMark, 'layer' | 'dimension' | 'role'>

const isSameCell = (a: Cell, b: Cell) => a.layer === b.layer && a.dimension === b.dimension && a.role === b.role

/**
 * Why an action can't be kept as it was sent: never. Tables don't write over one another: each has marks and weights of its
 * own, and a note is added to the others.
 */
export function conflictInTalking(_state: TalkingState, _sent: SentAction, _who: Actor): Conflict | null {
  return null
}
