import type { TimedShowing, TaskTime } from './questionMeasures.ts'
import type { PageMeasures } from './runMeasures.ts'
import type { Showing } from './showings.ts'

/** Measures every page that was shown, in the order of first showing. `current` leaves quick reloads out. */
export function measurePages(shown: readonly TimedShowing[], taskTime: TaskTime, current: TaskTime): PageMeasures[] {
  const measured = new Map<string, PageMeasures>()
  for (const { showing, times } of shown) {
    const key = `${showing.page} ${showing.item ?? ''} ${showing.segment}`
    const page = measured.get(key) ?? unvisited(showing)
    measured.set(key, page)
    const pageMs = taskTime([showing])
    const questionsMs = times
      .map(({ read, respond, review }) => current([...read, ...respond, ...review]))
      .reduce((sum, time) => sum + time, 0)
    page.visits += 1
    page.pageMs += pageMs
    page.questionsMs += questionsMs
    page.overheadMs += pageMs - questionsMs
    page.words = showing.words
  }
  return [...measured.values()]
}

function unvisited({ page, item, segment }: Showing): PageMeasures {
  return { page, item: item ?? null, segment, visits: 0, pageMs: 0, overheadMs: 0, questionsMs: 0, words: 0 }
}
