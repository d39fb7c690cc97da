import { arrow, link, rect, text as label, type PlotOptions } from '@observablehq/plot'
import type { Flow } from '../../../analysis/study/flow.ts'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { table } from '../model/cells.ts'
import { formColour } from '../model/marks.ts'
import type { SectionModel, TableModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'
import { flowBoxes, sequenceName, type Box } from './flowBoxes.ts'

const steps = [
  ...(['declined', 'began', 'withdrawn', 'deleted', 'pilots', 'neverStarted', 'analysed'] as const),
  ...(['startedBoth', 'completedAll', 'removedRuns'] as const),
]

/** Who came, and how far each got. */
export function flowSection({ flow, study }: StudyResults, speech: Speech): SectionModel {
  const { t, whole } = speech
  const says = t('flow.says', {
    asked: whole(flow.declined + flow.began),
    declined: whole(flow.declined),
    analysed: whole(flow.analysed),
    completed: whole(flow.completedAll),
  })
  return {
    id: 'flow',
    heading: t('sections.flow'),
    blocks: [
      {
        kind: 'figure',
        figure: {
          id: 'flow',
          name: t('flow.figure'),
          says,
          options: (width) => flowOptions(flow, speech, width),
          table: flowTable(flow, study, speech),
        },
      },
    ],
  }
}

function flowOptions(flow: Flow, speech: Speech, width: number): PlotOptions {
  const { boxes, arrows, height } = flowBoxes(flow, speech, width)
  const line = { stroke: 'currentColor', strokeWidth: 1.5 }
  const ends = { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2' } as const
  return {
    height,
    margin: 0,
    x: { type: 'linear', domain: [0, width], axis: null },
    y: { type: 'linear', domain: [height, 0], axis: null },
    marks: [
      link(
        arrows.filter(({ hasHead }) => !hasHead),
        { ...ends, ...line },
      ),
      arrow(
        arrows.filter(({ hasHead }) => hasHead),
        { ...ends, ...line, headLength: 8, headAngle: 50 },
      ),
      rect(boxes, {
        ...{ ...ends, ...line, fill: 'var(--card)', rx: 4 },
        stroke: ({ arm }: Box) => (arm ? formColour[arm] : 'currentColor'),
      }),
      label(boxes, {
        x: ({ x1, x2 }: Box) => (x1 + x2) / 2,
        y: ({ y1, y2 }: Box) => (y1 + y2) / 2,
        text: ({ lines }: Box) => lines.join('\n'),
        lineHeight: 1.38,
        fontSize: 13,
      }),
    ],
  }
}

/** The same numbers, and those that stand between the boxes. */
function flowTable(flow: Flow, { design }: StudyResults['study'], speech: Speech): TableModel {
  const { t, whole } = speech
  const shown = design === 'between' ? steps.filter((step) => step !== 'startedBoth') : steps
  const sequences = flow.bySequence.flatMap(({ sequence, people, completed, periods }) => {
    const row = (what: string, count: number) => [`${sequenceName(sequence)} · ${what}`, whole(count)]
    return [
      row(t('flow.begun'), people),
      ...periods.flatMap(({ arm, begun, completed: done, others }) => [
        row(`${t(`form.${arm}`)} · ${t('flow.begun')}`, begun),
        row(`${t(`form.${arm}`)} · ${t('flow.finished')}`, done),
        ...others.map(({ outcome, runs }) => row(`${t(`form.${arm}`)} · ${t(`completion.outcome.${outcome}`)}`, runs)),
      ]),
      row(t('flow.inRatio'), completed),
    ]
  })
  const asked = [t('flow.asked'), whole(flow.declined + flow.began)]
  const totals = shown.map((step) => [t(`flow.${step}`), whole(flow[step])])
  return table(speech, 'flow', t('flow.caption'), ['what', 'n:people'], [asked, ...totals, ...sequences])
}
