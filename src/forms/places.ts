import { groupOf } from '../questions/answers.ts'
import { holds } from './condition.ts'
import { knowledgeOf } from './derive.ts'
import { type Form, isLoop, type SectionId, sections } from './form.ts'
import { isNewItem, newItem, newItemOf, type Stop, type Walk } from './walk.ts'

/** What names a stop in the address bar: names, never numbers. */
export interface Place {
  page: string
  loop?: string
  item?: string
}

/** The address of a stop: `/f/simplified/rent`, `/f/simplified/people/3fa9c2/person`. */
export function addressOf(form: Form, { page, loop, item }: Place): string {
  return loop && item ? `/f/${form.id}/${loop}/${item}/${page}` : `/f/${form.id}/${page}`
}

/** Reads an address below `/f/FORM/`. */
export function placeAt(rest: string): Place | undefined {
  const parts = rest.split('/').filter(Boolean)
  const [first, item, page] = parts
  if (parts.length === 1 && first) return { page: first }
  return parts.length === 3 && first && item && page ? { loop: first, item, page } : undefined
}

export const isSamePlace = (a: Place, b: Place): boolean => a.page === b.page && a.item === b.item

/** What the items of a list are about, in order. */
const subjectsOf = ({ loop }: Place, path: readonly Stop[]): string[] => [
  ...new Set(path.flatMap((stop) => (stop.loop === loop && stop.of ? [stop.of] : []))),
]

/** The address of one more item beside this one: the first page about it. */
export function placeOfOneMore(form: Form, { page: here, loop, of }: Stop, { path }: Walk): Place {
  const page = form.steps.filter(isLoop).find(({ id }) => id === loop)?.pages[0]?.id ?? here
  const subject = of === undefined ? -1 : subjectsOf({ page, loop }, path).indexOf(of)
  return { page, loop, item: subject < 0 ? newItem : newItemOf(subject) }
}

/**
 * The address of the first item of a list that is shown but doesn't open by itself; nothing where it does, or has items.
 */
export function placeOfFirst(form: Form, loopId: string, walked: Walk): Place | undefined {
  const loop = form.steps.filter(isLoop).find(({ id }) => id === loopId)
  const page = loop?.pages[0]
  if (!loop?.opensIf || !page || walked.path.some((stop) => stop.loop === loopId)) return undefined
  const isShown = holds(loop.showIf, walked.relevant, knowledgeOf(form).known)
  return isShown ? { page: page.id, loop: loopId, item: newItem } : undefined
}

/** A stop for one more item of a list that has been reached; its items come before it, and it isn't on the path. */
function oneMore(form: Form, place: Place, walked: Walk): Stop | undefined {
  const { path } = walked
  const loop = form.steps.filter(isLoop).find(({ id }) => id === place.loop)
  const page = loop?.pages[0]
  if (!loop || loop.mode !== 'add' || page?.id !== place.page || !isNewItem(place.item) || !place.item) return undefined
  const of = subjectsOf(place, path).find((_, index) => newItemOf(index) === place.item)
  const about = path.findLast((stop) => stop.loop === place.loop && stop.of === of)
  if (!about && !placeOfFirst(form, loop.id, walked)) return undefined
  // Nothing is known of it, so no follow-up of its first page is asked.
  const ask = page.ask.flatMap((entry) =>
    typeof entry === 'string' && groupOf(entry) === loop.over
      ? [{ question: entry, group: loop.over, item: place.item }]
      : [],
  )
  return {
    page: page.id,
    ref: page.ref,
    ask,
    loop: loop.id,
    item: place.item,
    ...(of ? { of } : {}),
    after: about?.after ?? false,
  }
}

/** How far along the path a stop is; one more item comes right after those of its list. */
export function indexOf(place: Place & Partial<Stop>, { path }: Walk): number {
  const index = path.findIndex((stop) => isSamePlace(stop, place))
  return index >= 0 ? index : path.findLastIndex((stop) => stop.loop === place.loop && stop.of === place.of) + 0.5
}

/**
 * The stop a person may visit at an address: any up to the frontier, once sent only what comes after.
 * @returns the stop, or nothing where she has to be taken to the right place
 */
export function stopAt(form: Form, place: Place | undefined, walked: Walk, isSent: boolean): Stop | undefined {
  if (!place) return undefined
  const stop = walked.path.find((one) => isSamePlace(one, place)) ?? oneMore(form, place, walked)
  if (!stop || stop.after !== isSent) return undefined
  const limit = walked.frontier === 'end' ? Infinity : indexOf(walked.frontier, walked)
  return indexOf(stop, walked) <= limit ? stop : undefined
}

/** Where a person belongs who has no place yet, or a wrong one: the frontier; once sent, what comes after. */
export function rightStop({ path, frontier }: Walk, isSent: boolean): Stop | undefined {
  if (frontier !== 'end' && frontier.after === isSent) return frontier
  return isSent ? path.find((stop) => stop.after) : path.findLast((stop) => !stop.after)
}

/** The stop before; nothing before the first, nor back over the sending. */
export function stopBefore(stop: Stop, walked: Walk): Stop | undefined {
  const before = walked.path[Math.ceil(indexOf(stop, walked)) - 1]
  return before && before.after === stop.after ? before : undefined
}

/** The stop that comes next on the path; nothing after the last. */
export const stopAfter = (place: Place & Partial<Stop>, walked: Walk): Stop | undefined =>
  walked.path[Math.floor(indexOf(place, walked)) + 1]

/** The sections a person passes before sending, in order, for the dots on the page. */
export const sectionsOf = (form: Form): SectionId[] => {
  const used = new Set(
    form.steps.flatMap((step) => (isLoop(step) ? step.pages.map((page) => page.section) : [step.section])),
  )
  return sections.filter((section) => used.has(section) && section !== 'after')
}
