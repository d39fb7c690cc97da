import { type Answers, itemsOf } from '../questions/answers.ts'
import { type Form, isLoop } from './form.ts'
import { stopAfter } from './places.ts'
import { isNewItem, type Stop, type Walk } from './walk.ts'

/** Whether the stop is the last of its list, where one more can be added. */
export function isLastOfList(form: Form, stop: Stop, walked: Walk): boolean {
  const loop = form.steps.filter(isLoop).find(({ id }) => id === stop.loop)
  if (loop?.mode !== 'add' || loop.pages.at(-1)?.id !== stop.page) return false
  const next = stopAfter(stop, walked)
  return next?.loop !== stop.loop || next?.of !== stop.of
}

/** One more item, opened by hand: left blank, it is as if it had not been opened. */
export function isExtraItem(form: Form, stop: Stop, answers: Answers): boolean {
  const loop = form.steps.filter(isLoop).find(({ id }) => id === stop.loop)
  if (!loop || !isNewItem(stop.item)) return false
  return itemsOf(answers, loop.over).some((item) => item.of === stop.of)
}
