import { type Form, pagesOf } from '../../forms/form.ts'
import { addressOf, stopAt } from '../../forms/places.ts'
import { type Stop, walk } from '../../forms/walk.ts'
import type { Answers } from '../../questions/answers.ts'
import { runOf, type Stage, type Visit } from '../visit/visit.ts'

/** A page of a visit that a preview can show: one of a form, with its stop, or one between. */
export type PreviewPage =
  | { stage: Stage; address: string; name: StageName; stop?: undefined }
  | { stage: 'pre-screener' | 'form'; address: string; stop: Stop }

export type StageName = Exclude<Stage, 'pre-screener' | 'form'> | 'over'

const between = (stage: Exclude<Stage, 'pre-screener' | 'form'>): PreviewPage => ({
  stage,
  address: `/visit/${stage}`,
  name: stage,
})

/** The pages that are of no form, before it and after. */
export const stagePages = {
  before: (['background', 'warm-up', 'scenario'] as const).map(between),
  after: [
    { stage: 'form', address: '/visit/form', name: 'over' },
    ...(['questionnaire', 'break', 'thanks'] as const).map(between),
  ] satisfies PreviewPage[],
}

/** The answers of a household's key, as somebody has them who has been on every page. */
export const filledIn = (form: Form, key: Answers): Answers => ({ ...key, seen: pagesOf(form).map(({ id }) => id) })

/** Every page that a household meets in a form, those after sending too. */
export function formPages(form: Form, key: Answers, stage: 'pre-screener' | 'form'): PreviewPage[] {
  const { path } = walk(form, filledIn(form, key))
  return path.map((stop) => ({ stage, address: addressOf(form, stop), stop }))
}

/** Whether these answers lead to a page. */
export const canStand = (form: Form, answers: Answers, { stop }: PreviewPage): boolean =>
  stop !== undefined && stopAt(form, stop, walk(form, answers), stop.after) !== undefined

/**
 * What a visit is like when it stands on a page: a form was sent before the pages that come after sending, and every one
 * before the last page; a run was ended where its end is shown.
 */
export function standing(visit: Visit, page: PreviewPage): Partial<Visit> {
  const { run } = runOf(visit)
  const all = visit.plan.runs.map((one) => one.run)
  const isOver = page.stop === undefined && page.name === 'over'
  const isAfter = page.stop?.after ?? (page.stage === 'questionnaire' || page.stage === 'break')
  const others = visit.sent.filter((one) => one !== run)
  const sent = page.stage === 'thanks' ? all : isAfter ? [...others, run] : others
  return {
    stage: page.stage,
    sent,
    over: isOver ? [run] : [],
    ended: page.stage === 'thanks' ? 'finished' : undefined,
    numbers: Object.fromEntries(sent.map((one) => [one, visit.numbers[one] ?? '1234-5678'])),
  }
}
