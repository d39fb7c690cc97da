import type { Arm } from '../../../analysis/study/arms.ts'
import type { Flow } from '../../../analysis/study/flow.ts'
import type { Speech } from '../model/speech.ts'
import { wrapped } from '../model/wrapped.ts'

/** A box of the diagram, in pixels from the left and from the top, with its lines of words. */
export interface Box {
  x1: number
  x2: number
  y1: number
  y2: number
  lines: string[]
  /** The form it tells of, if it does of one. */
  arm: Arm | null
}
/** A straight line; the last one on the way to a box has a head. */
export interface Arrow {
  x1: number
  y1: number
  x2: number
  y2: number
  hasHead: boolean
}
export interface Diagram {
  boxes: Box[]
  arrows: Arrow[]
  height: number
}

const lineHeight = 18
const padding = 10
const gap = 28
const letter = 7.2
/** Narrower columns would break every word. */
const narrowest = 140
/** Between sequences, and beside them where a line runs down to the next row of them. */
const space = 12

/** Who stays at each step of the main column, and who left on the way to the next. */
const steps = [
  { stays: 'asked', leaves: ['declined'] },
  { stays: 'began', leaves: ['withdrawn', 'deleted', 'pilots', 'neverStarted'] },
  { stays: 'analysed', leaves: [] },
] as const

type Step = (typeof steps)[number]['stays'] | (typeof steps)[number]['leaves'][number]

/**
 * The flow of participants as CONSORT draws it (Schulz 2010, BMJ 340:c332): who was asked, who left on the way, and in each
 * sequence who started and finished which form.
 */
export function flowBoxes(flow: Flow, speech: Speech, width: number): Diagram {
  const main = mainColumn(flow, speech, width)
  const from = main.boxes.at(-1)
  const arms = from ? sequences(flow, speech, width, from) : { boxes: [], arrows: [] }
  const boxes = [...main.boxes, ...main.gone, ...arms.boxes]
  return {
    boxes,
    arrows: [...main.arrows, ...arms.arrows],
    height: Math.max(0, ...boxes.map(({ y2 }) => y2)) + 1,
  }
}

function mainColumn(flow: Flow, speech: Speech, width: number) {
  const counts = { ...flow, asked: flow.declined + flow.began }
  const said = (step: Step) => count(speech, speech.t(`flow.${step}`), counts[step])
  const boxes: Box[] = []
  const gone: Box[] = []
  const arrows: Arrow[] = []
  let y = 1
  for (const { stays, leaves } of steps) {
    const above = boxes.at(-1)
    const box = boxOf(1, width * 0.5, y, [said(stays)])
    boxes.push(box)
    if (above) arrows.push(down(above, box))
    y = box.y2 + gap
    if (leaves.length === 0) continue
    const left = boxOf(width * 0.57, width - 1, box.y2 + gap / 2, leaves.map(said))
    const middle = (left.y1 + left.y2) / 2
    gone.push(left)
    arrows.push({ x1: centre(box), y1: middle, x2: left.x1, y2: middle, hasHead: true })
    y = left.y2 + gap / 2
  }
  return { boxes, gone, arrows }
}

/** The sequences beside each other below `from`, in as many rows as they need. */
function sequences({ bySequence }: Flow, speech: Speech, width: number, from: Box) {
  const across = Math.max(1, Math.min(bySequence.length, Math.floor(width / narrowest)))
  const isOneRow = bySequence.length <= across
  const left = isOneRow ? 1 : 1 + 2 * space
  const own = (width - 1 - left - space * (across - 1)) / across
  const boxes: Box[] = []
  const arrows: Arrow[] = []
  let y = from.y2 + gap
  const trunk = { x: isOneRow ? centre(from) : left - space, y: y - gap / 2 }
  if (bySequence.length > 0) {
    arrows.push(line(centre(from), from.y2, centre(from), trunk.y), line(centre(from), trunk.y, trunk.x, trunk.y))
  }
  for (let first = 0; first < bySequence.length; first += across) {
    const columns = bySequence.slice(first, first + across).map((group) => wordsOf(group, speech))
    const row = rowOfColumns(columns, (at) => left + at * (own + space), own, y)
    const turn = y - gap / 2
    arrows.push(line(trunk.x, trunk.y, trunk.x, turn))
    for (const top of row.tops) {
      arrows.push(line(trunk.x, turn, centre(top), turn), { ...line(centre(top), turn, centre(top), y), hasHead: true })
    }
    boxes.push(...row.boxes)
    arrows.push(...row.arrows)
    y = row.bottom + 1.5 * gap
  }
  return { boxes, arrows }
}

type Said = Pick<Box, 'lines' | 'arm'>

/** What each box of a sequence says, from the top down. */
function wordsOf({ sequence, people, completed, periods }: Flow['bySequence'][number], speech: Speech): Said[] {
  const { t } = speech
  return [
    { arm: null, lines: [sequenceName(sequence), count(speech, t('flow.begun'), people)] },
    ...periods.map(({ arm, begun, completed: done, others }) => ({
      arm,
      lines: [
        t(`form.${arm}`),
        count(speech, t('flow.begun'), begun),
        count(speech, t('flow.finished'), done),
        ...others.map(({ outcome, runs }) => count(speech, t(`completion.outcome.${outcome}`), runs)),
      ],
    })),
    { arm: null, lines: [count(speech, t('flow.inRatio'), completed)] },
  ]
}

/** Columns of boxes beside each other; the boxes of each place begin and end on one line. */
function rowOfColumns(columns: readonly Said[][], leftOf: (at: number) => number, width: number, top: number) {
  const boxes: Box[] = []
  const arrows: Arrow[] = []
  const tops: Box[] = []
  const above = new Map<number, Box>()
  let [y, bottom] = [top, top]
  const depth = Math.max(...columns.map((words) => words.length))
  for (let place = 0; place < depth; place += 1) {
    const made = columns.flatMap((words, at) => {
      const said = words[place]
      return said ? [{ at, box: { ...boxOf(leftOf(at), leftOf(at) + width, y, said.lines), arm: said.arm } }] : []
    })
    bottom = Math.max(...made.map(({ box }) => box.y2))
    for (const { at, box } of made) {
      const even = { ...box, y2: bottom }
      const before = above.get(at)
      if (before) arrows.push(down(before, even))
      else tops.push(even)
      boxes.push(even)
      above.set(at, even)
    }
    y = bottom + gap
  }
  return { boxes, arrows, tops, bottom }
}

/** `la-sb` as people write it on a board. */
export const sequenceName = (sequence: string): string => (sequence === '' ? '–' : sequence.toUpperCase())

const count = ({ t, whole }: Speech, what: string, people: number) => t('flow.count', { what, people: whole(people) })

function boxOf(x1: number, x2: number, y1: number, words: readonly string[]): Box {
  const lines = words.flatMap((one) => wrapped(one, (x2 - x1 - 2 * padding) / letter))
  return { x1, x2, y1, y2: y1 + 2 * padding + lines.length * lineHeight, lines, arm: null }
}

const centre = ({ x1, x2 }: Box) => (x1 + x2) / 2
const line = (x1: number, y1: number, x2: number, y2: number): Arrow => ({ x1, y1, x2, y2, hasHead: false })
const down = (from: Box, to: Box): Arrow => ({ ...line(centre(from), from.y2, centre(from), to.y1), hasHead: true })
