import type { CardId, Decision, Decisions } from '../../forms/variant/decision.ts'
import type { AdjustedTimes } from './cuttingActions.ts'
import type { Actor, Conflict, KeptAction, SentAction } from './roomAction.ts'

/** The voice of the room, beside those of tables and phones. */
export const room = 'room'

/** Something said of a card. It stays in the list when it is undone or overruled, so that nothing is lost. */
export interface Said {
  seq: number
  /** The device. */
  by: string
  /** `room`, `table-3`, or the id of a phone that speaks for itself. */
  voice: string
  /** Null: takes back what the voice said before. */
  decision: Decision | null
  isUndone: boolean
}

/** What a device did to cards, for undo and redo: the action, and the cards it touched. */
interface Deed {
  seq: number
  cards: readonly CardId[]
}
interface Hand {
  done: readonly Deed[]
  undone: readonly Deed[]
}

/** What has been decided about the cards. */
export interface CuttingState {
  said: Readonly<Partial<Record<CardId, readonly Said[]>>>
  hands: Readonly<Record<string, Hand>>
  /** The card on the wall. */
  shown: CardId | null
  /** The scenario whose screens and minutes are counted; null while nobody chose. */
  countedAs: string | null
  /** Parameters of the time model that the room takes otherwise than they ship, by id. */
  rates: Readonly<Record<string, number>>
  /** What predicted times are adjusted to; null: they are as the model says. */
  adjusted: AdjustedTimes | null
}

export const nothingCut: CuttingState = {
  said: {},
  hands: {},
  shown: null,
  countedAs: null,
  rates: {},
  adjusted: null,
}

const nothingDone: Hand = { done: [], undone: [] }

/** Whom a device speaks for. */
export const voiceOf = ({ by, role, table }: Actor): string => {
  if (role === 'leader') return room
  return table === undefined ? by : `table-${table}`
}

/** The number of the table that a voice is of. */
export const tableOf = (voice: string): number | undefined =>
  voice.startsWith('table-') ? Number(voice.slice('table-'.length)) : undefined

/** What an action makes of the cards. */
export function reduceCutting(state: CuttingState, kept: KeptAction): CuttingState {
  const { action } = kept
  switch (action.kind) {
    case 'vote-card':
    case 'settle-card':
      return say(state, kept, [[action.card, action.decision]])
    case 'settle-agreed':
      return say(state, kept, agreed(state))
    case 'undo-cut':
      return turn(state, kept.by, 'done', 'undone')
    case 'redo-cut':
      return turn(state, kept.by, 'undone', 'done')
    case 'show-card':
      return { ...state, shown: action.card }
    case 'count-as':
      return { ...state, countedAs: action.scenario }
    case 'set-rate':
      // The factor was that of the numbers before.
      return { ...state, rates: withRate(state.rates, action.rate, action.value), adjusted: null }
    case 'adjust-times':
      return { ...state, adjusted: action.to }
    default:
      return state
  }
}

function withRate(rates: CuttingState['rates'], rate: string, value: number | null): CuttingState['rates'] {
  const { [rate]: _before, ...others } = rates
  return value === null ? others : { ...others, [rate]: value }
}

function say(
  state: CuttingState,
  kept: KeptAction,
  what: readonly (readonly [CardId, Decision | null])[],
): CuttingState {
  if (what.length === 0) return state
  const { seq, by } = kept
  const voice = voiceOf(kept)
  const said = { ...state.said }
  for (const [card, decision] of what) {
    said[card] = [...(said[card] ?? []), { seq, by, voice, decision, isUndone: false }]
  }
  const hand = state.hands[by] ?? nothingDone
  const deed = { seq, cards: what.map(([card]) => card) }
  return { ...state, said, hands: { ...state.hands, [by]: { done: [...hand.done, deed], undone: [] } } }
}

/** Undoes the last deed of a device, or does it again. */
function turn(state: CuttingState, by: string, from: keyof Hand, to: keyof Hand): CuttingState {
  const hand = state.hands[by]
  const deed = hand?.[from].at(-1)
  if (!hand || !deed) return state
  const said = { ...state.said }
  for (const card of deed.cards) {
    said[card] = said[card]?.map((one) => (one.seq === deed.seq ? { ...one, isUndone: to === 'undone' } : one)) ?? []
  }
  const turned = { ...hand, [from]: hand[from].slice(0, -1), [to]: [...hand[to], deed] }
  return { ...state, said, hands: { ...state.hands, [by]: turned } }
}

/** What a voice says of a card, its last word; nothing where it said none, took it back or undid it. */
export const wordOf = (state: CuttingState, card: CardId, voice: string): Said | undefined => {
  const last = state.said[card]?.findLast((one) => one.voice === voice && !one.isUndone)
  return last?.decision ? last : undefined
}

/** What each table and phone says of a card, in the order in which they first spoke. */
export function votesOn(state: CuttingState, card: CardId): { voice: string; decision: Decision }[] {
  const voices = new Set((state.said[card] ?? []).map(({ voice }) => voice).filter((voice) => voice !== room))
  return [...voices].flatMap((voice) => {
    const decision = wordOf(state, card, voice)?.decision
    return decision ? [{ voice, decision }] : []
  })
}

const cardsOf = (state: CuttingState) => Object.keys(state.said) as CardId[]

/** What a voice decided about all cards: a table's own form, or the room's. */
export const decisionsOf = (state: CuttingState, voice: string): Decisions =>
  Object.fromEntries(
    cardsOf(state).flatMap((card) => {
      const decision = wordOf(state, card, voice)?.decision
      return decision ? [[card, decision] as const] : []
    }),
  )

/** Whether two decisions come to the same thing; reasons may differ. */
export const isSameDecision = (one: Decision, other: Decision): boolean =>
  JSON.stringify({ ...one, reason: undefined }) === JSON.stringify({ ...other, reason: undefined })

/** Cards that the room hasn't settled and about which all who voted agree, with the decision. */
export function agreed(state: CuttingState): [CardId, Decision][] {
  return cardsOf(state).flatMap((card): [CardId, Decision][] => {
    if (wordOf(state, card, room)) return []
    const [first, ...others] = votesOn(state, card)
    return first && others.every(({ decision }) => isSameDecision(decision, first.decision))
      ? [[card, first.decision]]
      : []
  })
}

/** Whether a device has something to undo, or to do again. */
export const handOf = (state: CuttingState, by: string): { canUndo: boolean; canRedo: boolean } => {
  const { done, undone } = state.hands[by] ?? nothingDone
  return { canUndo: done.length > 0, canRedo: undone.length > 0 }
}

/**
 * Why an action can't be kept as it was sent: another device that speaks for the same table, or another leader, decided
 * about the card meanwhile, and otherwise.
 */
export function conflictInCutting(state: CuttingState, { action, base }: SentAction, who: Actor): Conflict | null {
  if (action.kind !== 'vote-card' && action.kind !== 'settle-card') return null
  const last = wordOf(state, action.card, voiceOf(who))
  if (!last?.decision || last.seq <= base || last.by === who.by) return null
  if (action.decision && isSameDecision(action.decision, last.decision)) return null
  return { code: action.kind === 'settle-card' ? 'card-settled' : 'card-voted', what: action.card }
}
