import type { Dot } from '../../../study/room/dot.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'

/** The dots of one form. */
export interface DotRow {
  form: string
  /** In the order they finished. */
  finished: Dot[]
  gaveUp: Dot[]
  timeUp: number
  working: number
  /** The time within which half of those who finished did; null before anybody has. */
  medianMs: number | null
}

/** One row a form, those of act one first. A run that was under way when its round ended had no time left. */
export function dotRows(
  dots: readonly Dot[],
  { firstForms }: Pick<RoomFacts, 'firstForms'>,
  openRound: number | undefined,
): DotRow[] {
  const ours = [...new Set(dots.map(({ form }) => form))]
    .filter((form) => form !== firstForms.long && form !== firstForms.simplified)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return [firstForms.long, firstForms.simplified, ...ours].map((form) => {
    const of = dots.filter((dot) => dot.form === form)
    const with_ = (outcome: Dot['outcome']) => of.filter((dot) => dot.outcome === outcome)
    const finished = with_('finished').sort((a, b) => a.at - b.at || a.id.localeCompare(b.id))
    const open = with_('under-way')
    const working = open.filter(({ round }) => round === openRound).length
    return {
      form,
      finished,
      gaveUp: with_('gave-up'),
      timeUp: with_('time-up').length + open.length - working,
      working,
      medianMs: median(finished.map(({ primaryMs }) => primaryMs)),
    }
  })
}

function median(times: number[]): number | null {
  const sorted = [...times].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** At which pages people gave up, most first. */
export function gaveUpAt(rows: readonly DotRow[]): { form: string; page: string; count: number }[] {
  const counts = new Map<string, { form: string; page: string; count: number }>()
  for (const { form, gaveUp } of rows)
    for (const { page } of gaveUp) {
      if (page === null) continue
      const known = counts.get(`${form} ${page}`) ?? { form, page, count: 0 }
      counts.set(`${form} ${page}`, { ...known, count: known.count + 1 })
    }
  return [...counts.values()].sort((a, b) => b.count - a.count)
}
