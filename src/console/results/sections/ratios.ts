import { dot, link, rectX, ruleX, text as label, type PlotOptions } from '@observablehq/plot'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { BootstrapResult } from '../../../analysis/time/bootstrapRatio.ts'
import type { FactorResult } from '../../../analysis/time/factor.ts'
import type { RankResult } from '../../../analysis/time/hodgesLehmann.ts'
import type { Label } from '../../../analysis/verdict/verdict.ts'
import { figureOr, intervalCell, pointCell, table } from '../model/cells.ts'
import { axisName, valueAxis } from '../model/marks.ts'
import { wrapped } from '../model/wrapped.ts'
import type { Block, SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'
import { scopeNames } from './scopeNames.ts'

interface Row {
  measure: string
  result: FactorResult | BootstrapResult | RankResult
  /** Null where no label is given: there is none, or the row is a companion and never judged. */
  label: Label | null
}

/** The headline's ratio beside those of every other definition, and whether the label changes. */
export function ratiosSection(results: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  const { headline, study } = results
  const rows = rowsOf(results)
  const isDrawn = rows.some(({ result }) => result.status === 'estimated')
  const zone = { lower: speech.ratio(headline.zone.lower), upper: speech.ratio(headline.zone.upper) }
  return {
    id: 'ratios',
    heading: t('sections.ratios'),
    blocks: [
      ...figureOr(
        speech,
        {
          id: 'ratios',
          name: t('ratios.figure'),
          says: t('ratios.says', { ...zone, claimed: speech.minutes(study.claim.ratio) }),
          options: (width) => ratioOptions(rows, results, speech, width),
          table: table(
            speech,
            'ratios',
            t('ratios.caption'),
            ['what', 'n:n', 'n:ratio', 'n:interval', 'verdict'],
            rows.map(({ measure, result, label }) => [
              t(`measure.${measure}`, { scope: scopeNames(study, speech) }),
              speech.whole(result.n),
              pointCell(result, ratioOf, speech.ratio),
              intervalCell(speech, result, speech.ratio),
              label === null ? '–' : t(`label.${label}`),
            ]),
          ),
        },
        isDrawn || headline.ratio.status === 'estimated' ? null : headline.ratio.reason,
      ),
      ...testsOf(results, speech),
    ],
  }
}

/** The tests of the headline's ratio; none where it has no interval (measurement C2, C8). */
function testsOf({ headline, study }: StudyResults, speech: Speech): Block[] {
  const { ratio, equivalence } = headline
  if (ratio.status !== 'estimated' || !equivalence) return []
  const { t, p } = speech
  const claimed = speech.minutes(study.claim.ratio)
  const [lower, upper] = [equivalence.zone.lower, equivalence.zone.upper].map(speech.ratio)
  const rows: [string, number][] = [
    [t('ratios.againstOne'), ratio.pAgainstOne],
    [t('ratios.againstClaim', { claimed }), ratio.pAgainstClaim],
    [t('ratios.aboveZone', { lower }), equivalence.pLower],
    [t('ratios.belowZone', { upper }), equivalence.pUpper],
  ]
  const cells = rows.map(([name, value]) => [name, p(value)])
  return [{ kind: 'table', table: table(speech, 'tests', t('ratios.tests'), ['what', 'n:p'], cells) }]
}

function rowsOf({ headline, sensitivity, companions, order, study }: StudyResults): Row[] {
  const companion = (measure: string, result: Row['result']): Row => ({ measure, result, label: null })
  return [
    { measure: 'task', result: headline.ratio, label: headline.verdict?.label ?? null },
    ...sensitivity.rows.map(({ measure, ratio, label }) => ({ measure, result: ratio, label })),
    companion('ranks', companions.ranks),
    companion('bootstrap', companions.bootstrap),
    ...(companions.mixedModel ? [companion('mixedModel', companions.mixedModel.ratio)] : []),
    ...(study.design === 'crossover' ? [companion('firstRuns', order.firstPeriodOnly)] : []),
  ]
}

const ratioOf = (result: Row['result']) => ('ratio' in result ? result.ratio : undefined)

function ratioOptions(
  rows: readonly Row[],
  { headline, study }: StudyResults,
  speech: Speech,
  width: number,
): PlotOptions {
  const { t, minutes: write } = speech
  const isNarrow = width < 520
  const axis = axisName(t('ratios.axis'), width)
  const shown = rows.flatMap(({ measure, result }) => {
    if (result.status !== 'estimated') return []
    const { lower, upper } = result.interval
    return [
      {
        measure,
        words: wrapped(t(`measure.${measure}`, { scope: scopeNames(study, speech) }), isNarrow ? 18 : 38).join('\n'),
        ratio: result.ratio,
        lower,
        upper,
        isHeadline: measure === 'task',
      },
    ]
  })
  const { zone } = headline
  const ends = shown.flatMap(({ lower, upper }) => [lower, upper])
  const domain: [number, number] = [Math.min(1, ...ends) * 0.95, Math.max(zone.upper, ...ends) * 1.05]
  const marginLeft = isNarrow ? 150 : 300
  const ticks = roomyTicks(domain, width - marginLeft - 16)
  return {
    height: 18 + axis.marginBottom + (isNarrow ? 48 : 24) * Math.max(1, shown.length),
    marginTop: 8,
    marginLeft,
    marginRight: 16,
    marginBottom: axis.marginBottom,
    x: { type: 'log', domain },
    y: { type: 'point', domain: shown.map(({ measure }) => measure), padding: 0.6, axis: null },
    marks: [
      rectX([zone], { x1: 'lower', x2: 'upper', fill: 'currentColor', fillOpacity: 0.08 }),
      ...valueAxis(ticks, axis, write),
      label(shown, { frameAnchor: 'left', y: 'measure', text: 'words', textAnchor: 'end', dx: -8 }),
      ruleX([study.claim.ratio], { stroke: 'currentColor', strokeDasharray: '2 4' }),
      ruleX([1], { stroke: 'currentColor', strokeOpacity: 0.4 }),
      link(shown, { x1: 'lower', x2: 'upper', y1: 'measure', y2: 'measure', stroke: 'currentColor', strokeWidth: 1.5 }),
      dot(shown, {
        x: 'ratio',
        y: 'measure',
        r: (one: { isHeadline: boolean }) => (one.isHeadline ? 6 : 4),
        fill: 'currentColor',
      }),
    ],
    r: { type: 'identity' },
  }
}

/** Ratios to name on the log axis, what is to be kept first; each further one only where its name has room. */
const namedRatios = [1, 4.5, 2, 9, 0.5, 3, 30, 0.25, 15, 6]
const leastApart = 32

/** Those within the axis of so many pixels, in order. */
export function roomyTicks([from, to]: readonly [number, number], pixels: number): number[] {
  const at = (ratio: number) => (Math.log(ratio / from) / Math.log(to / from)) * pixels
  const kept: number[] = []
  for (const tick of namedRatios.filter((ratio) => ratio >= from && ratio <= to))
    if (kept.every((other) => Math.abs(at(tick) - at(other)) >= leastApart)) kept.push(tick)
  return kept.sort((a, b) => a - b)
}
