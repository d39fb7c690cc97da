import { type Form, isLoop, type Loop, pagesOf, questionsIn, type SectionId } from '../../../forms/form.ts'
import { cardOfPage, type CardId, isPageCard } from '../../../forms/variant/decision.ts'
import { isNeeded } from '../../../forms/variant/makeVariant.ts'
import type { GroupId, QuestionId } from '../../../questions/answers.ts'

/** A screen of the long form with its cards: one for each question, or one for the whole where it is only read. */
export interface Screen {
  page: string
  ref: string
  section: SectionId
  /** What it repeats for. */
  over?: GroupId
  cards: readonly CardId[]
}

/** The screens of a form in order, those without a card left out: they are read, and the form can't do without them. */
export function screensOf(form: Form): Screen[] {
  const loops = form.steps.filter(isLoop)
  return pagesOf(form).flatMap((page): Screen[] => {
    const loop: Loop | undefined = loops.find(({ pages }) => pages.some(({ id }) => id === page.id))
    const cards: CardId[] = page.ask.length > 0 ? questionsIn(page.ask) : isNeeded(page) ? [] : [cardOfPage(page.id)]
    if (cards.length === 0) return []
    return [{ page: page.id, ref: page.ref, section: page.section, ...(loop ? { over: loop.over } : {}), cards }]
  })
}

/** The question of a card; nothing for a screen that is only read. */
export const questionOfCard = (card: CardId): QuestionId | undefined => (isPageCard(card) ? undefined : card)

/** The page of a card of a screen that is only read. */
export const pageOfCard = (card: CardId): string | undefined =>
  isPageCard(card) ? card.slice('page:'.length) : undefined
