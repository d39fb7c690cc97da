import { axisY, gridY, lineY, text as label, type PlotOptions } from '@observablehq/plot'
import { incidenceAt } from '../../../analysis/completion/incidence.ts'
import type { ProportionResult } from '../../../analysis/completion/proportion.ts'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { ArmCompletion } from '../../../analysis/study/completion.ts'
import { arms, type Arm } from '../../../analysis/study/arms.ts'
import { table } from '../model/cells.ts'
import { formColour, valueAxis } from '../model/marks.ts'
import type { FigureModel, SectionModel, TableModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

const outcomeNames = [
  ...(['completed_unassisted', 'completed_assisted', 'abandoned', 'timed_out'] as const),
  ...(['interrupted', 'technical_failure', 'withdrawn', 'unfinished'] as const),
]
const minutesShown = [5, 10, 15, 20, 30, 45, 60, 75, 90, 120]

/** Who finishes, and by when (measurement C6, C7). */
export function completionSection({ completion, study }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  return {
    id: 'completion',
    heading: t('sections.completion'),
    blocks: [
      { kind: 'figure', figure: curves(completion, speech) },
      { kind: 'table', table: endings(completion, study, speech) },
    ],
  }
}

function curves(completion: StudyResults['completion'], speech: Speech): FigureModel {
  const { t, percent } = speech
  const atEnd = (arm: Arm) => {
    const { incidence } = completion[arm]
    return incidence.status === 'estimated' ? percent(incidence.steps.at(-1)?.completed ?? 0) : '–'
  }
  const longest = Math.max(...arms.map((arm) => lastMinute(completion[arm])))
  const rows = minutesShown
    .filter((minute) => minute <= longest * 1.3)
    .map((minute) => [
      speech.whole(minute),
      ...arms.map((arm) => {
        const { incidence } = completion[arm]
        return incidence.status === 'estimated' ? percent(incidenceAt(incidence, minute).completed) : '–'
      }),
    ])
  return {
    id: 'completion',
    name: t('completion.figure'),
    says: t('completion.says', { long: atEnd('long'), simplified: atEnd('simplified') }),
    options: () => curveOptions(completion, longest, speech),
    table: table(speech, 'curve', t('completion.curve'), ['n:minute', 'n:long', 'n:simplified'], rows),
  }
}

function lastMinute({ incidence }: ArmCompletion): number {
  return incidence.status === 'estimated' ? (incidence.steps.at(-1)?.time ?? 0) : 0
}

function curveOptions(completion: StudyResults['completion'], longest: number, { t, percent }: Speech): PlotOptions {
  const points = arms.flatMap((arm) => {
    const { incidence } = completion[arm]
    if (incidence.status !== 'estimated') return []
    const steps = incidence.steps.map(({ time, completed }) => ({ arm, time, completed }))
    const last = steps.at(-1)?.completed ?? 0
    return [{ arm, time: 0, completed: 0 }, ...steps, { arm, time: longest, completed: last }]
  })
  // Each curve is named where half have finished, or where it ends below: there the two are far apart.
  const names = arms.flatMap((arm) => {
    const own = points.filter((point) => point.arm === arm)
    return own.find(({ completed }) => completed >= 0.5) ?? own.slice(-1)
  })
  return {
    height: 320,
    marginTop: 24,
    marginLeft: 56,
    marginRight: 24,
    marginBottom: 52,
    x: { domain: [0, Math.max(1, longest)] },
    y: { domain: [0, 1] },
    marks: [
      gridY({ strokeOpacity: 0.12, ticks: 5 }),
      axisY({ ticks: 5, tickFormat: percent, label: t('completion.share'), labelArrow: 'none' }),
      ...valueAxis(undefined, t('completion.axis')),
      ...arms.map((arm) =>
        lineY(
          points.filter((point) => point.arm === arm),
          {
            ...{ x: 'time', y: 'completed', curve: 'step-after', stroke: formColour[arm], strokeWidth: 2.5 },
            ...(arm === 'long' ? { strokeDasharray: '7 3' } : {}),
          },
        ),
      ),
      label(names, {
        ...{ x: 'time', y: 'completed', text: (name: { arm: Arm }) => t(`form.${name.arm}`) },
        ...{ dx: 8, dy: 12, textAnchor: 'start', fontWeight: 600, fill: (name: { arm: Arm }) => formColour[name.arm] },
      }),
    ],
  }
}

function endings(completion: StudyResults['completion'], study: StudyResults['study'], speech: Speech): TableModel {
  const { t, percent } = speech
  const both = (of: (arm: ArmCompletion) => string) => arms.map((arm) => of(completion[arm]))
  const share = (result: ProportionResult) =>
    result.status === 'estimated'
      ? `${percent(result.share)} (${speech.interval(result.adjustedWald, percent)})`
      : speech.reason(result.reason)
  const { tau, paired, firstRuns, logRank } = completion
  const rows = [
    ...outcomeNames
      .filter((outcome) => arms.some((arm) => completion[arm].outcomes[outcome] > 0))
      .map((outcome) => [
        t(`completion.outcome.${outcome}`),
        ...both(({ outcomes }) => speech.whole(outcomes[outcome])),
      ]),
    [t('completion.strict'), ...both(({ strict }) => share(strict))],
    [t('completion.lenient'), ...both(({ lenient }) => share(lenient))],
    [t('completion.medianLeft'), ...both((arm) => medianOf(arm, speech))],
    ...(tau === null
      ? []
      : [
          [
            t('completion.restricted', { tau: speech.minutes(tau) }),
            ...both(({ restrictedMean: mean }) =>
              mean.status === 'not-estimable' ? speech.reason(mean.reason) : speech.minutes(mean.mean),
            ),
          ],
        ]),
  ]
  const comparison =
    study.design === 'crossover' && paired.status === 'estimated'
      ? [t('completion.paired'), `${speech.interval(paired.interval, percent)}`, `p ${speech.p(paired.midP)} (mid-p)`]
      : [
          t('completion.first'),
          firstRuns.status === 'not-estimable'
            ? speech.reason(firstRuns.reason)
            : speech.interval(firstRuns.interval, percent),
          firstRuns.status === 'estimated' ? `p ${speech.p(firstRuns.p)}` : '–',
        ]
  const ranks = [
    t('completion.logRank'),
    logRank.status === 'estimated' ? `χ² ${speech.ratio(logRank.chiSquare)}` : speech.reason(logRank.reason),
    logRank.status === 'estimated' ? `p ${speech.p(logRank.p)}` : '–',
  ]
  return table(
    speech,
    'endings',
    t('completion.caption'),
    ['what', 'n:long', 'n:simplified'],
    [...rows, comparison, ranks],
  )
}

function medianOf({ survival }: ArmCompletion, speech: Speech): string {
  if (survival.status !== 'estimated') return speech.reason(survival.reason)
  const { time, reason } = survival.median
  if (time === null) return reason ? speech.reason(reason) : '–'
  return speech.minutes(time)
}
