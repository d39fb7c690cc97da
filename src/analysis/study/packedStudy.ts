import * as z from 'zod/mini'
import { segments } from '../../instrumentation/event.ts'
import { crosswalkLine, studyData, studyFacts, studyParticipant, studyRun } from './studyData.ts'
import type { PageTime, QuestionTime, StudyData } from './studyData.ts'

/** Checked in one pass, as a schema of its own for each of some hundred thousand numbers would not be. */
const wholeNumbers = z.custom<number[]>(
  (value) => Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0),
)

/** Threes: place of the name in `names`, place of the segment in `segments`, milliseconds. */
const times = wholeNumbers

/**
 * A study on its way to a page that analyses it: of pages and questions the times alone, one for each name and segment, as
 * numbers in a row. An analysis gives the very same figures with it, at an eighth of the bytes.
 */
export const packedStudy = z.strictObject({
  version: studyData.shape.version,
  study: studyFacts,
  crosswalk: z.array(crosswalkLine),
  names: z.array(z.string()),
  participants: z.array(
    z.strictObject({
      ...studyParticipant.shape,
      runs: z.array(z.strictObject({ ...studyRun.shape, pages: times, questions: times })),
    }),
  ),
})
export type PackedStudy = z.output<typeof packedStudy>

/** Packs what an analysis reads of a study. */
export function packStudy({ participants, ...study }: StudyData): PackedStudy {
  const places = new Map<string, number>()
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size
    places.set(name, place)
    return place
  }
  const packed = participants.map(({ runs, ...person }) => ({
    ...person,
    runs: runs.map((run) => ({
      ...run,
      pages: inThrees(
        run.pages.map(({ page, segment, overheadMs }) => [placeOf(page), segments.indexOf(segment), overheadMs]),
      ),
      questions: inThrees(
        run.questions.map(({ question, segment, questionMs }) => [
          placeOf(question),
          segments.indexOf(segment),
          questionMs,
        ]),
      ),
    })),
  }))
  return { ...study, names: [...places.keys()], participants: packed }
}

/** Adds up rows of one name and segment, in the order in which they come first. */
function inThrees(rows: readonly (readonly [name: number, segment: number, ms: number])[]): number[] {
  const sums = new Map<number, number>()
  for (const [name, segment, ms] of rows) {
    const key = name * segments.length + segment
    sums.set(key, (sums.get(key) ?? 0) + ms)
  }
  return [...sums].flatMap(([key, ms]) => [Math.floor(key / segments.length), key % segments.length, ms])
}

/** What was packed, for an analysis. */
export function unpackStudy({ names, participants, ...study }: PackedStudy): StudyData {
  return {
    ...study,
    participants: participants.map((person) => ({
      ...person,
      runs: person.runs.map((run) => ({
        ...run,
        pages: outOfThrees(run.pages, names, (page, segment, overheadMs): PageTime => ({ page, segment, overheadMs })),
        questions: outOfThrees(run.questions, names, (question, segment, questionMs): QuestionTime => ({
          question,
          segment,
          questionMs,
        })),
      })),
    })),
  }
}

function outOfThrees<Row>(
  numbers: readonly number[],
  names: readonly string[],
  of: (name: string, segment: PageTime['segment'], ms: number) => Row,
): Row[] {
  const rows: Row[] = []
  for (let at = 0; at + 2 < numbers.length; at += 3) {
    const [name, segment] = [names[numbers[at] ?? -1], segments[numbers[at + 1] ?? -1]]
    if (name !== undefined && segment !== undefined) rows.push(of(name, segment, numbers[at + 2] ?? 0))
  }
  return rows
}
