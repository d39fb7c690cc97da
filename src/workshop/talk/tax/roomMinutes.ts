import { publishedMinutes } from '../../../analysis/claim.ts'
import type { Dot } from '../../../study/room/dot.ts'
import type { TaxInputs, TaxSource } from '../../../study/room/talkingActions.ts'
import { predictedTime } from '../../predicted/predictedTimes.ts'

/** What a source of minutes brings by itself: one number for each person, or one in all. */
export interface Minutes {
  before: readonly number[]
  after: readonly number[]
}

const formOf = (name: string) => name.split('@')[0] ?? name
const isRoomForm = (name: string) => name.startsWith('room-')

/** Minutes of the runs that were sent. Whoever gave up took less time and got nothing for it: not counted, and said so. */
function sentMinutes(dots: readonly Dot[], isMeant: (form: string) => boolean): number[] {
  return dots
    .filter(({ outcome, form, primaryMs }) => outcome === 'finished' && primaryMs > 0 && isMeant(form))
    .map(({ primaryMs }) => primaryMs / 60_000)
}

/** The room's own form, the last one it ran. */
function lastRoomForm(dots: readonly Dot[]): string | undefined {
  return dots
    .filter(({ form }) => isRoomForm(form))
    .toSorted((a, b) => a.round - b.round)
    .at(-1)?.form
}

/** The minutes that a source brings; nothing where they are typed. */
function minutesFrom(source: TaxSource, dots: readonly Dot[]): Minutes | undefined {
  const long = sentMinutes(dots, (form) => formOf(form) === 'long')
  switch (source) {
    case 'published':
      return { before: [publishedMinutes.long], after: [publishedMinutes.simplified] }
    case 'predicted':
      return { before: [predicted('long')], after: [predicted('simplified')] }
    case 'room-felt':
      return { before: long, after: sentMinutes(dots, (form) => formOf(form) === 'simplified') }
    case 'room-own': {
      const own = lastRoomForm(dots)
      return { before: long, after: sentMinutes(dots, (form) => form === own) }
    }
    case 'study':
    case 'typed':
      return undefined
  }
}

/** Whole minutes: a prediction has no more than that to say. */
const predicted = (form: string) => Math.round(predictedTime(form, 'en', 'phone').minutes)

/**
 * What is reckoned with: the source's own minutes in place of typed ones, to a hundredth. They are kept with the rest, so that
 * everybody sees the same, phones as well, which get no dots.
 */
export function filledIn(given: TaxInputs, dots: readonly Dot[]): TaxInputs {
  const { study, ...inputs } = given
  if (inputs.source === 'study') return given
  const minutes = minutesFrom(inputs.source, dots)
  if (!minutes) return inputs
  const written = (values: readonly number[]) => values.map((value) => Number(value.toFixed(2))).join(', ')
  return { ...inputs, before: written(minutes.before), after: written(minutes.after) }
}
