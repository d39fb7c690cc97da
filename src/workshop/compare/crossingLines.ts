import type { Fate } from '../../forms/crosswalk.ts'
import type { SectionId } from '../../forms/form.ts'
import type { QuestionId } from '../../questions/answers.ts'
import type { ShownPage } from './shownForm.ts'
import type { Comparison } from './useComparison.ts'

/** Heights in the picture's own units: a question, and the space between two pages. */
const row = 5
const gap = 2
/** Under the last page, for the name of a section that asks nothing. */
const captionSpace = 20

/** A question as a small bar. */
export interface Tick {
  question: QuestionId
  fate: Fate
  y: number
}

/** A line from a question of the first form to one of the other. */
export interface CrossingLine {
  from: QuestionId
  to: QuestionId
  fate: Fate
  y1: number
  y2: number
}

/** Where a section of a form begins. */
export interface SectionStart {
  section: SectionId
  y: number
}

export interface Picture {
  sections: { left: readonly SectionStart[]; right: readonly SectionStart[] }
  left: readonly Tick[]
  right: readonly Tick[]
  lines: readonly CrossingLine[]
  height: number
}

/** Where each question of a side stands, from the top, page by page; pages that ask nothing take a row of their own. */
function stack(pages: readonly ShownPage[], stretch: number) {
  const places = new Map<QuestionId, number>()
  const sections: SectionStart[] = []
  let y = 0
  for (const { section, questions } of pages) {
    if (sections.at(-1)?.section !== section) sections.push({ section, y })
    for (const { question } of questions) {
      places.set(question, y)
      y += row * stretch
    }
    y += gap * stretch + (questions.length === 0 ? row * stretch : 0)
  }
  return { places, sections, height: y }
}

/** The picture of all questions and the lines between them; both sides are drawn equally high. */
export function crossingLines({ from, to, crossings, fate }: Comparison): Picture {
  const left = stack(from.pages, 1)
  const right = stack(to.pages, left.height / Math.max(stack(to.pages, 1).height, 1))
  const fates = new Map(crossings.map((crossing) => [crossing.question, crossing.fate]))
  const ticks = ({ places }: ReturnType<typeof stack>): Tick[] =>
    [...places].map(([question, y]) => ({ question, y, fate: fates.get(question) ?? 'kept' }))
  const lines = crossings
    .filter((crossing) => crossing.from && (!fate || crossing.fate === fate))
    .flatMap(({ question, via, to: there, fate: own }) =>
      (there ? [question] : own === 'merged' ? via : []).flatMap((target): CrossingLine[] => {
        const y1 = left.places.get(question)
        const y2 = right.places.get(target)
        return y1 === undefined || y2 === undefined ? [] : [{ from: question, to: target, fate: own, y1, y2 }]
      }),
    )
  return {
    sections: { left: left.sections, right: right.sections },
    left: ticks(left),
    right: ticks(right),
    lines,
    height: left.height + captionSpace,
  }
}
