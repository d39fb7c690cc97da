import { groupOf, type GroupId, isQuestionId, type QuestionId } from '../questions/answers.ts'
import { questionsOfCondition } from './condition.ts'
import { knowledgeOf } from './derive.ts'
import {
  type Ask,
  type Condition,
  type Form,
  isLoop,
  isPreScreener,
  type ItemAsk,
  type ItemCondition,
  type Loop,
  type Page,
  pagesOf,
  questionsIn,
} from './form.ts'

/** What makes a form unsound, as a code and the id of the page, loop or question at fault. */
export interface Fault {
  code:
    | 'idTwice'
    | 'askedTwice'
    | 'looksForward'
    | 'unknownQuestion'
    | 'wrongGroup'
    | 'noSend'
    | 'sendTwice'
    | 'noWayToFile'
    | 'leapsNowhere'
    | 'outcomeNotLast'
    | 'outcomeAndSend'
    | 'wrongSegment'
  where: string
  what?: string
}

/** What a household must be able to give to file at all: name, address, signature (7 CFR 273.2(b)(1)(v)). */
const neededToFile: readonly QuestionId[] = ['first-name', 'last-name', 'home-street', 'signature']

const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]

/** Whether everybody meets a question who comes this way: nothing hides it or its page. */
function isPutToAll(form: Form, question: QuestionId): boolean {
  const step = form.steps.find((one) => !isLoop(one) && one.ask.some((entry) => entry === question))
  return step !== undefined && (step.showIf === undefined || (!isLoop(step) && step.role === 'send'))
}

/** Reads a form from the top and notes where a condition needs an answer that comes only later. */
class LookAhead {
  readonly faults: Fault[] = []
  private readonly sofar: Set<QuestionId>
  private readonly knowledge

  constructor(private readonly form: Form) {
    this.knowledge = knowledgeOf(form)
    this.sofar = new Set(form.given ?? [])
    for (const step of form.steps) {
      this.look(step.id, step.showIf)
      if (isLoop(step)) {
        this.look(step.id, step.opensWith ? ({ question: step.opensWith, is: '' } as unknown as Condition) : undefined)
        this.look(step.id, step.where)
        this.look(step.id, step.opensIf)
        for (const page of step.pages) {
          this.look(page.id, page.showIf)
          for (const entry of page.ask) {
            if (typeof entry !== 'string') this.look(page.id, entry.showIf)
            this.learn([entry])
          }
        }
      } else {
        step.ask.forEach((entry) => this.ask(step.id, entry))
        this.look(step.id, step.leap?.when)
      }
    }
  }

  private ask(page: string, entry: Ask) {
    if (typeof entry !== 'string') this.look(page, entry.showIf)
    if (typeof entry !== 'string' && 'forEach' in entry) this.look(page, entry.where)
    this.learn([entry])
  }

  private learn(entries: readonly (Ask | QuestionId | ItemAsk<GroupId>)[]) {
    for (const id of questionsIn(entries)) this.sofar.add(id)
    for (const { from, sets } of this.knowledge.usable) {
      if (from.every((id) => this.sofar.has(id))) sets.forEach((id) => this.sofar.add(id))
    }
  }

  private look(where: string, condition: Condition | ItemCondition | undefined) {
    for (const what of questionsOfCondition(condition)) {
      if (!isQuestionId(what)) this.faults.push({ code: 'unknownQuestion', where, what })
      else if (this.knowledge.known.has(what) && !this.sofar.has(what))
        this.faults.push({ code: 'looksForward', where, what })
    }
  }
}

function groupFaults(form: Form): Fault[] {
  const wrong = (where: string, ids: readonly QuestionId[], groups: readonly (GroupId | undefined)[]) =>
    ids.filter((id) => !groups.includes(groupOf(id))).map((what): Fault => ({ code: 'wrongGroup', where, what }))
  return form.steps.flatMap((step) => {
    if (isLoop(step)) {
      return step.pages.flatMap((page) => wrong(page.id, questionsIn(page.ask), [step.over, undefined]))
    }
    return step.ask.flatMap((entry) => {
      if (typeof entry === 'string') return wrong(step.id, [entry], [undefined])
      return 'forEach' in entry
        ? wrong(step.id, entry.ask, [entry.forEach])
        : wrong(step.id, [entry.question], [undefined])
    })
  })
}

/** A leap has to land on a later step, and the page that sends may not be among those leapt over. */
function leapFaults(form: Form): Fault[] {
  return leapsOf(form).flatMap(({ page, to, over }) => {
    const isSendLeapt = over.some((step) => !isLoop(step) && step.role === 'send')
    return to === undefined || isSendLeapt ? [{ code: 'leapsNowhere', where: page.id } as const] : []
  })
}

/** Each leap of a form: from which page, to which step, over which steps. */
function leapsOf({ steps }: Form): { page: Page; to: Page | Loop | undefined; over: (Page | Loop)[] }[] {
  return steps.flatMap((page, index) => {
    if (isLoop(page) || !page.leap) return []
    const { leap } = page
    const place = steps.findIndex(({ id }, at) => at > index && id === leap.to)
    return [{ page, to: steps[place], over: place < 0 ? [] : steps.slice(index + 1, place) }]
  })
}

/**
 * An application has exactly one page that sends, always shown, with the legal minimum asked before it, of those who
 * leap as well.
 */
function filingFaults(form: Form): Fault[] {
  const pages = pagesOf(form)
  const sends = pages.filter((page) => 'role' in page && page.role === 'send')
  const [send] = sends
  const leapt = new Set(leapsOf(form).flatMap(({ over }) => over.filter((step) => !isLoop(step)).map(({ id }) => id)))
  const before = (send ? pages.slice(0, pages.indexOf(send) + 1) : pages)
    .filter(({ id }) => !leapt.has(id))
    .flatMap((page) => questionsIn(page.ask))
  // An address is asked of those who have one; a signature of everybody.
  const isUnsigned = (id: QuestionId) => id === 'signature' && !isPutToAll(form, id)
  return [
    ...(send ? [] : [{ code: 'noSend', where: form.id } as const]),
    ...(send?.showIf ? [{ code: 'noSend', where: send.id } as const] : []),
    ...sends.slice(1).map(({ id }): Fault => ({ code: 'sendTwice', where: id })),
    ...neededToFile
      .filter((id) => !before.includes(id) || form.optional?.includes(id) || isUnsigned(id))
      .map((what): Fault => ({ code: 'noWayToFile', where: form.id, what })),
  ]
}

/**
 * A pre-screener ends in its outcome, whatever was answered, sends nothing, and all of it lies in the segment of its
 * own, so that none of its time counts as the application's.
 */
function preScreenerFaults(form: Form): Fault[] {
  const pages = pagesOf(form)
  const outcomes = pages.filter((page) => 'role' in page && page.role === 'outcome')
  const sends = pages.filter((page) => 'role' in page && page.role === 'send')
  return [
    ...outcomes
      .filter((page) => page !== pages.at(-1) || page.showIf)
      .map(({ id }): Fault => ({ code: 'outcomeNotLast', where: id })),
    ...sends.map(({ id }): Fault => ({ code: 'outcomeAndSend', where: id })),
    ...pages
      .filter(({ segment }) => segment !== 'prescreener')
      .map(({ id }): Fault => ({ code: 'wrongSegment', where: id })),
  ]
}

/**
 * Checks that a form is sound, shipped or stored alike: ids unique, nothing asked twice, questions and groups known,
 * conditions looking back only, leaps landing on a later page; and that an application can be filed, or that a
 * pre-screener ends in its outcome.
 * @returns the faults, none for a sound form
 */
export function check(form: Form): Fault[] {
  const pages = pagesOf(form)
  const asked = pages.flatMap((page) => questionsIn(page.ask))
  const unknown = [...asked, ...(form.given ?? [])]
    .filter((id) => !isQuestionId(id))
    .map((what): Fault => ({ code: 'unknownQuestion', where: form.id, what }))
  if (unknown.length > 0) return unknown
  const idsTwice = [...twice(pages.map(({ id }) => id)), ...twice(form.steps.filter(isLoop).map(({ id }) => id))]
  return [
    ...idsTwice.map((where): Fault => ({ code: 'idTwice', where })),
    ...twice(asked).map((what): Fault => ({ code: 'askedTwice', where: form.id, what })),
    ...groupFaults(form),
    ...new LookAhead(form).faults,
    ...leapFaults(form),
    ...(isPreScreener(form) ? preScreenerFaults(form) : filingFaults(form)),
  ]
}
