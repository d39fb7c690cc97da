import type { Household } from './household.ts'
import { type Faults, readHousehold } from './readHousehold.ts'
import { type Field, type TypedHousehold, typedOf } from './typed.ts'

/** What is in the boxes, what is wrong in them, and the last household that could be read from them. */
export interface Play {
  typed: TypedHousehold
  faults: Faults
  household: Household
  /** What the numbers are compared with: the household before the field that is being changed was touched. */
  before: Household | null
  /** The field changed last. */
  field: Field | null
}

export type Move = { is: 'type'; change: Partial<TypedHousehold>; field: Field } | { is: 'load'; household: Household }

/** A household to begin with. */
export const begin = (household: Household): Play => ({
  typed: typedOf(household),
  faults: {},
  household,
  before: null,
  field: null,
})

/**
 * One change. While a box can't be read, the last good household stays, and so do its numbers. Typing on in one field
 * compares with what was there before, so that 1, 16, 160, 1600 shows one step and not four.
 */
export function play(state: Play, move: Move): Play {
  if (move.is === 'load') return begin(move.household)
  const typed = { ...state.typed, ...move.change }
  const before = move.field === state.field ? state.before : state.household
  const read = readHousehold(typed)
  if ('faults' in read) return { ...state, typed, faults: read.faults, before, field: move.field }
  return { typed, faults: {}, household: read.household, before, field: move.field }
}
