import { long } from '../../../forms/long.ts'
import { formPlaces } from '../../../forms/formPlaces.ts'
import type { CardId, Decision } from '../../../forms/variant/decision.ts'
import { type QuestionId, questionOf } from '../../../questions/answers.ts'
import type { LegalBasis } from '../../../questions/kinds/kind.ts'
import type { AdjustedTimes } from '../../../study/room/cuttingActions.ts'
import { type CuttingState, decisionsOf, room as roomVoice, votesOn } from '../../../study/room/cuttingState.ts'
import type { CanvasLayer } from '../../../study/room/citizenRoles.ts'
import type { Dot } from '../../../study/room/dot.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'
import type { RoomState } from '../../../study/room/roomState.ts'
import type { Note, ScreenWeight, TalkingState } from '../../../study/room/talkingState.ts'
import {
  overlaid,
  type OverlaidCell,
  screenBurdens,
  type ScreenBurden,
  voicesOn,
} from '../../../study/room/talkTallies.ts'
import { pageOfCard, questionOfCard } from '../cut/cards.ts'
import type { Figures, Size } from '../cut/figures.ts'
import { type DotRow, dotRows } from '../wall/dotRows.ts'

/** What a room settled about a card. */
export interface Settled {
  card: CardId
  question?: QuestionId
  page: string
  basis?: LegalBasis
  decision: Decision
  /** Tables and phones that said something of it. */
  votes: number
}

/** A form of the room with what was predicted for it and what was measured. */
export interface Run {
  form: string
  row: DotRow
  /** Errors on average over the runs that were sent. */
  errors: number | null
  /** Minutes; missing where nothing predicts the form. */
  predicted?: PredictedRange
  /** The same, adjusted to what the room took in act one; missing where too few sent a form. */
  adjusted?: PredictedRange
}

/** Minutes, and the 80 % range of the mean of many people. */
export interface PredictedRange {
  minutes: number
  low: number
  high: number
}

/** All canvases of a layer over one another. */
export interface OverlaidCanvas {
  /** Who filled one in. */
  voices: number
  cells: readonly OverlaidCell[]
}

/** Everything that a room leaves behind, in no language: made from its actions and its dots alone. */
export interface RoomOutcome {
  /** In every copy, in whatever form: what these numbers are not. */
  label: 'workshop timing, not a study'
  code: string
  openedAt: number
  people: number
  isSimulated: boolean
  dots: readonly Dot[]
  runs: readonly Run[]
  /** What predictions are adjusted to; missing where too few sent a form of act one. */
  adjustment?: AdjustedTimes
  /** Numbers of the time model that the room took otherwise than they ship, by id. */
  rates: CuttingState['rates']
  settled: readonly Settled[]
  /** What the decisions come to; missing where nothing was settled. */
  own?: { before: Size; now: Size; figures: Figures; household: string }
  canvases: Record<CanvasLayer, OverlaidCanvas>
  burdens: readonly ScreenBurden[]
  weights: readonly ScreenWeight[]
  notes: readonly Note[]
  tax: TalkingState['tax']
}

/** What minutes are predicted for the forms that the room ran, by `id@version`. */
export type PredictedMinutes = (form: string) => Run['predicted']

interface Parts {
  facts: RoomFacts
  state: RoomState
  dots: readonly Dot[]
  own?: RoomOutcome['own']
  predicted: PredictedMinutes
  adjustment?: AdjustedTimes | undefined
}

/** Puts the outcome of a room together. */
export function outcomeOf({ facts, state, dots, own, predicted, adjustment }: Parts): RoomOutcome {
  const { cutting, talking } = state
  const decisions = Object.entries(decisionsOf(cutting, roomVoice)) as [CardId, Decision][]
  const places = formPlaces(long)
  return {
    label: 'workshop timing, not a study',
    code: facts.code,
    openedAt: facts.openedAt,
    people: facts.people,
    isSimulated: facts.isSimulated,
    dots,
    runs: dotRows(dots, facts, undefined)
      .filter(({ form }) => dots.some((dot) => dot.form === form))
      .map((row) => {
        const minutes = predicted(row.form)
        const adjusted = minutes && adjustment && timesFactor(minutes, adjustment)
        return { form: row.form, row, errors: meanErrors(row), predicted: minutes, adjusted }
      }),
    adjustment,
    rates: cutting.rates,
    settled: decisions.map(([card, decision]) => {
      const question = questionOfCard(card)
      return {
        card,
        question,
        page: (question ? places.get(question)?.page : pageOfCard(card)) ?? '',
        basis: question && questionOf(question).basis,
        decision,
        votes: votesOn(cutting, card).length,
      }
    }),
    own: decisions.length > 0 ? own : undefined,
    canvases: { today: canvasOf(talking, 'today'), next: canvasOf(talking, 'next') },
    burdens: screenBurdens(talking.weights),
    weights: talking.weights,
    notes: talking.notes,
    tax: talking.tax,
  }
}

const timesFactor = ({ minutes, low, high }: PredictedRange, { factor }: AdjustedTimes): PredictedRange => ({
  minutes: minutes * factor,
  low: low * factor,
  high: high * factor,
})

const canvasOf = (talking: TalkingState, layer: CanvasLayer): OverlaidCanvas => ({
  voices: voicesOn(talking, layer),
  cells: overlaid(talking, layer),
})

const meanErrors = ({ finished }: DotRow) =>
  finished.length === 0 ? null : finished.reduce((sum, { errors }) => sum + errors, 0) / finished.length
