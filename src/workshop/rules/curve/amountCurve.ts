import type { Cents } from '../../../eligibility/facts/known.ts'
import type { Dollars } from '../../../eligibility/result.ts'
import { estimateOf } from '../household/estimateOf.ts'
import type { Household } from '../household/household.ts'
import { numberOf } from '../working/numberOf.ts'
import { isSame, type Regime, regimeOf, type Turn, turnBetween } from './regime.ts'

/** Which of the household's incomes moves. */
export const axes = ['earned', 'unearned'] as const
export type Axis = (typeof axes)[number]

/** The amount a month at one income a month. */
export interface Point {
  income: Cents
  amount: Dollars
}

/** Where another rule begins to bite: between an income and the next cent. */
export interface Edge {
  turn: Turn
  /** The last income under the rules before. */
  last: Cents
  before: Dollars
  after: Dollars
}

export interface Curve {
  axis: Axis
  upTo: Cents
  /** In order of income: every `step`, and both sides of every edge. */
  points: readonly Point[]
  edges: readonly Edge[]
}

interface Seen extends Point {
  regime: Regime
}

/** As many regular points as a drawing can show. */
const pointsDrawn = 160

/**
 * The amount over one income of a household, all else as it is, from nothing to somewhat above the limit. Edges are found
 * to the cent by halving, so a cliff stands where the rule puts it and not at the nearest regular point.
 */
export function amountCurve(household: Household, axis: Axis): Curve {
  const upTo = endOfAxis(household, axis)
  const step = niceStep(upTo / pointsDrawn)
  const look = (income: Cents): Seen => seenAt(household, axis, income)
  const regular = Array.from({ length: Math.ceil(upTo / step) }, (_, place) => look(place * step)).concat(look(upTo))
  const edges: Edge[] = []
  const points: Point[] = []
  regular.forEach((here, place) => {
    points.push(here)
    const next = regular[place + 1]
    for (const [before, after] of next ? edgesBetween(here, next, look) : []) {
      points.push(before, after)
      const turn = turnBetween(before.regime, after.regime)
      if (turn) edges.push({ turn, last: before.income, before: before.amount, after: after.amount })
    }
  })
  return { axis, upTo, points: points.filter(isNoRepeat).map(({ income, amount }) => ({ income, amount })), edges }
}

const isNoRepeat = ({ income }: Point, place: number, all: readonly Point[]) => income !== all[place - 1]?.income

function seenAt(household: Household, axis: Axis, income: Cents): Seen {
  const result = estimateOf({ ...household, [axis]: income })
  return { income, amount: numberOf(result, 'monthly-amount') ?? 0, regime: regimeOf(result) }
}

/** Every change of rules between two incomes, as the incomes on its two sides, a cent apart. */
function edgesBetween(from: Seen, to: Seen, look: (income: Cents) => Seen): [Seen, Seen][] {
  if (isSame(from.regime, to.regime)) return []
  if (to.income - from.income <= 1) return [[from, to]]
  const middle = look(Math.floor((from.income + to.income) / 2))
  return [...edgesBetween(from, middle, look), ...edgesBetween(middle, to, look)]
}

/** Where the axis ends: an eighth above the gross limit, or past the last amount where there is no such limit. */
function endOfAxis(household: Household, axis: Axis): Cents {
  const limit = (numberOf(estimateOf(household), 'gross-limit') ?? 0) * 100
  const rest = household.earned + household.unearned - household.childSupport - household[axis]
  const enough = Math.max(((limit - rest) * 9) / 8, (household[axis] * 9) / 8, 1000_00)
  const isPaid = (income: Cents) => seenAt(household, axis, income).amount > 0
  let end = roundUp(enough)
  while (household.elderlyOrDisabled && end < 4 * limit && isPaid(end)) end = roundUp(end * 1.125)
  return end
}

const roundUp = (cents: number): Cents => Math.ceil(cents / 100_00) * 100_00

/** A round step, 1, 2 or 5 with noughts, no smaller than the one asked for and no smaller than a dollar. */
export function niceStep(atLeast: number): Cents {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(atLeast, 100)))
  const factor = [1, 2, 5, 10].find((one) => one * magnitude >= atLeast) ?? 10
  return Math.max(factor * magnitude, 100)
}
