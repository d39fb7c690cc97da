import { type QuestionId, questionOf } from '../questions/answers.ts'
import { derivations, knowledgeOf } from './derive.ts'
import { type Form, questionsOf } from './form.ts'
import { type FormPlace, formPlaces } from './formPlaces.ts'
import { mergers, offeredAtInterview, onPaper, workedOut } from './replacements.ts'

/**
 * What becomes of a question of one form in another.
 *
 * - `kept`: asked, in the same words. `reworded`: asked, in other words.
 * - `merged`: not asked; a question that is asked in its place, or takes more in, brings the answer.
 * - `derived`: not asked; it follows from answers given anyway, or from the visit itself.
 * - `postponed`: not before sending; at the interview, on a paper, or after sending.
 * - `dropped`: nobody asks it.
 * - `added`: asked by the other form alone.
 */
export const fates = ['kept', 'reworded', 'merged', 'derived', 'postponed', 'dropped', 'added'] as const
export type Fate = (typeof fates)[number]

/** When a postponed question is answered. */
export type Moment = 'interview' | 'document' | 'after-sending'

/** One line of a crosswalk. */
export interface Crossing {
  question: QuestionId
  fate: Fate
  /** The questions of the other form that bring the answer, of what was merged or derived. */
  via: readonly QuestionId[]
  /** Of what was postponed. */
  moment?: Moment
  /** Where the first form asks it, unless it was added. */
  from?: FormPlace
  /** Where the other form asks it, if it does. */
  to?: FormPlace
}

type Outcome = Pick<Crossing, 'fate' | 'via' | 'moment'>

/** Whether two forms put a question in different words; it is asked only of questions that both put. */
export type IsReworded = (question: QuestionId, from: Form, to: Form) => boolean

/** What becomes of every question of `from` in `to`, in its order, and then what `to` adds. */
export function crosswalk(from: Form, to: Form, isReworded: IsReworded): Crossing[] {
  const placesFrom = formPlaces(from)
  const placesTo = formPlaces(to)
  const asked = [...placesFrom].map(([question, place]): Crossing => {
    const there = placesTo.get(question)
    if (!there) return { question, ...withoutAsking(question, from, to), from: place }
    if (there.after && !place.after) {
      return { question, fate: 'postponed', moment: 'after-sending', via: [], from: place, to: there }
    }
    return { question, fate: isReworded(question, from, to) ? 'reworded' : 'kept', via: [], from: place, to: there }
  })
  const added = [...placesTo].filter(([question]) => !placesFrom.has(question))
  return [...asked, ...added.map(([question, place]): Crossing => ({ question, fate: 'added', via: [], to: place }))]
}

/** What becomes of a question that the other form doesn't ask. */
function withoutAsking(question: QuestionId, from: Form, to: Form): Outcome {
  return (
    derivedIn(question, from, to) ??
    replaced('merged', mergers, question, to) ??
    replaced('derived', workedOut, question, to) ??
    leftOut(question)
  )
}

/** A derived answer is merged where its source was put in the question's place, and derived where it is asked anyway. */
function derivedIn(question: QuestionId, from: Form, to: Form): Outcome | undefined {
  if (to.given?.includes(question)) return { fate: 'derived', via: [] }
  const { usable } = knowledgeOf(to)
  const sources = derivations
    .filter((derivation) => usable.includes(derivation) && derivation.sets.includes(question))
    .flatMap((derivation) => derivation.from)
  if (sources.length === 0) return undefined
  const before = questionsOf(from)
  return { fate: sources.every((source) => before.has(source)) ? 'derived' : 'merged', via: [...new Set(sources)] }
}

function replaced(
  fate: 'merged' | 'derived',
  by: Partial<Record<QuestionId, readonly QuestionId[]>>,
  question: QuestionId,
  to: Form,
): Outcome | undefined {
  const via = by[question]
  const asked = questionsOf(to)
  return via?.every((id) => asked.has(id)) ? { fate, via } : undefined
}

/**
 * The law decides what a form can leave out (question bank, "Legal codes"): what decides eligibility or the amount, or
 * verifies, is not gone but moves to the interview or to a paper; the rest is dropped.
 */
function leftOut(question: QuestionId): Outcome {
  if (isOneOf(onPaper, question)) return { fate: 'postponed', moment: 'document', via: [] }
  const { basis } = questionOf(question)
  const waits = basis === 3 || basis === 4 || isOneOf(offeredAtInterview, question)
  return waits ? { fate: 'postponed', moment: 'interview', via: [] } : { fate: 'dropped', via: [] }
}

const isOneOf = (list: readonly QuestionId[], question: QuestionId) => list.includes(question)

/** The questions whose answer this one brings, beside its own. */
export const takenInBy = (question: QuestionId, crossings: readonly Crossing[]): QuestionId[] =>
  crossings.filter(({ fate, via }) => fate === 'merged' && via.includes(question)).map((crossing) => crossing.question)

/** How many questions met each fate. */
export const countFates = (crossings: readonly Crossing[]): Record<Fate, number> =>
  Object.fromEntries(fates.map((fate) => [fate, crossings.filter((one) => one.fate === fate).length])) as Record<
    Fate,
    number
  >
