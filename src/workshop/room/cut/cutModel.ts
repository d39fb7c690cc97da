import type { Form } from '../../../forms/form.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import type { CuttingAction } from '../../../study/room/cuttingActions.ts'
import type { CuttingState } from '../../../study/room/cuttingState.ts'
import type { Dot } from '../../../study/room/dot.ts'

/** What act one measured of a question: the mean over runs that were asked it. */
export interface MeasuredQuestion {
  seconds: number
  runs: number
  errors: number
}

/** What stood against an action: `conflict` is a key of `cut:conflict`, `card` the one that somebody else changed. */
export interface Against {
  conflict: string
  card?: string
}

/** Act two as a screen shows it, in a room or for somebody alone. */
export interface CutModel {
  /** The form that is cut. */
  base: Form
  cutting: CuttingState
  /** Whose decisions this screen makes: the room's, a table's, a phone's. */
  voice: string
  /** The device, for undo and redo. */
  by: string
  /** Does something to the cards; says by a code what stood against it. */
  act: (action: CuttingAction) => Promise<Against | undefined>
  /** Whether it is shown what became of each question in the simplified form. */
  areFatesShown: boolean
  /** Shows or hides it; nothing where the room around has its own way. */
  showFates?: (isShown: boolean) => void
  measured: ReadonlyMap<QuestionId, MeasuredQuestion>
  /** The room's runs, for whoever may adjust predictions to them. */
  dots?: readonly Dot[]
}
