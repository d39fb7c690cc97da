import { type QuestionId, questionOf } from '../../questions/answers.ts'
import { knowledgeOf } from '../derive.ts'
import { type Form, formName, isLoop, type Loop, type Page, pagesOf, questionsOf } from '../form.ts'
import { cardOfPage, type Decisions } from './decision.ts'
import { type MergeFault, mergePages } from './mergePages.ts'
import { withoutMissing } from './withoutMissing.ts'
import { type Steps, withoutQuestions } from './withoutQuestions.ts'
import { type WordingLanguage, wordingLanguages } from './wording.ts'

/** A form as a room made it, and what its decisions brought along. */
export interface Variant {
  form: Form
  /** What it calls questions otherwise than the bank, by language; where words are missing the bank's stand. */
  rewordings: Rewordings
  /** What waits for the interview: decided so, or gone along with something that does. */
  later: readonly QuestionId[]
  /** Gone although nobody said so: what they hung on isn't asked, so nothing tells whom they concern. */
  goneAlong: readonly QuestionId[]
  /** Kept although what they hung on isn't asked: put to everybody, and skipped by whom they don't concern. */
  opened: readonly QuestionId[]
  /** Decisions that can't be carried out. */
  faults: readonly VariantFault[]
}

/** A form's own words for questions, by language. */
export type Rewordings = Partial<Record<WordingLanguage, Partial<Record<QuestionId, string>>>>

/**
 * A decision that can't be carried out. `cannotStay`: nothing tells any more for whom or for how many to ask it. The
 * others leave the card where it was.
 */
export interface VariantFault {
  code: MergeFault | 'cannotStay'
  card: QuestionId
  /** The card it was to be merged into. */
  into?: QuestionId
}

/** A page without questions that a form can't do without: it sends, says what comes of it, or says that it was sent. */
export const isNeeded = (page: Pick<Page, 'segment'> & { role?: Page['role'] }): boolean =>
  page.role === 'send' || page.role === 'outcome' || page.segment === 'confirmation'

/**
 * Makes a form from another by a room's decisions. Pages left empty go. A follow-up of a question that isn't asked any
 * more is put to everybody, and may be skipped, where the room decided about it; else it goes along. A list that opens
 * with a question goes along with it in any case: whoever has nothing to put on it could not get past.
 *
 * It never refuses; `check` says whether what comes out is sound.
 */
export function makeVariant(base: Form, decisions: Decisions, name: Pick<Form, 'id' | 'version'>): Variant {
  const asked = [...questionsOf(base)]
  const kindOf = (question: QuestionId) => decisions[question]?.is
  const out = new Set(asked.filter((question) => kindOf(question) === 'cut' || kindOf(question) === 'later'))
  const isKept = (question: QuestionId) => kindOf(question) !== undefined && !out.has(question)
  const pagesOut = new Set(
    pagesOf(base)
      .filter((page) => page.ask.length === 0 && !isNeeded(page) && decisions[cardOfPage(page.id)]?.is === 'cut')
      .map(({ id }) => id),
  )

  const followed = followUps(base, withoutQuestions(base.steps, out, pagesOut), isKept)
  const merged = mergePages(
    followed.steps,
    asked.flatMap((card) => {
      const decision = decisions[card]
      return decision?.is === 'merge' && !followed.gone.has(card) ? [{ card, into: decision.into }] : []
    }),
  )

  const left = [...questionsOf({ ...base, steps: merged.steps })]
  const optional = left.filter(
    (question) => (kindOf(question) === 'optional' || followed.opened.has(question)) && !questionOf(question).optional,
  )
  const later = new Set(asked.filter((question) => kindOf(question) === 'later'))
  for (const [question, because] of followed.gone) {
    if (because.some((gate) => later.has(gate)) && !isKept(question)) later.add(question)
  }
  return {
    form: {
      ...base,
      ...name,
      madeFrom: formName(base),
      ...(optional.length > 0 ? { optional } : {}),
      steps: repointed(base.steps, merged.steps),
    },
    rewordings: rewordingsOf(decisions, left),
    later: [...later],
    goneAlong: [...followed.gone.keys()],
    opened: left.filter((question) => followed.opened.has(question)),
    faults: [
      ...merged.faults,
      ...[...followed.gone.keys()].filter(isKept).map((card): VariantFault => ({ code: 'cannotStay', card })),
    ],
  }
}

const rewordingsOf = (decisions: Decisions, asked: readonly QuestionId[]): Rewordings =>
  Object.fromEntries(
    wordingLanguages.flatMap((language) => {
      const words = asked.flatMap((question) => {
        const decision = decisions[question]
        const own = decision?.is === 'reword' ? decision.words[language] : undefined
        return own ? [[question, own] as const] : []
      })
      return words.length > 0 ? [[language, Object.fromEntries(words)] as const] : []
    }),
  )

/** Settles conditions until none looks at what isn't asked: what goes along may leave others with nothing to hang on. */
function followUps(base: Form, cut: Steps, isKept: (question: QuestionId) => boolean) {
  const before = knowledgeOf(base).known
  const opened = new Set<QuestionId>()
  const gone = new Map<QuestionId, readonly QuestionId[]>()
  let steps = cut
  for (;;) {
    const { known } = knowledgeOf({ ...base, steps })
    const missing = new Set([...before].filter((question) => !known.has(question)))
    const next = withoutMissing(steps, missing, isKept)
    steps = next.steps
    next.opened.forEach((question) => opened.add(question))
    next.gone.forEach((because, question) => gone.set(question, because))
    if (next.gone.size === 0) return { steps, opened, gone }
  }
}

/** Ways past pages lead to the first step that is still there. */
function repointed(before: Steps, steps: Steps): Steps {
  const left = new Set(steps.map(({ id }) => id))
  const landing = (to: string) =>
    before.slice(before.findIndex(({ id }) => id === to)).find(({ id }) => left.has(id))?.id
  return steps.map((step): Page | Loop => {
    if (isLoop(step) || !step.leap || left.has(step.leap.to)) return step
    return { ...step, leap: { ...step.leap, to: landing(step.leap.to) ?? step.leap.to } }
  })
}
