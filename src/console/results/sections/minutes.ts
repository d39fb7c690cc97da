import { axisY, barX, link, ruleX, text as label, type PlotOptions } from '@observablehq/plot'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { Became } from '../../../analysis/waterfall/crosswalkRows.ts'
import type { WaterfallRow } from '../../../analysis/waterfall/waterfall.ts'
import { table } from '../model/cells.ts'
import { formColour, shortened, valueAxis } from '../model/marks.ts'
import type { Block, FigureModel, SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

const mostRows = 15
const minute = 60

/** Where the minutes went, by what became of the questions, and question by question (measurement C9). */
export function minutesSection({ waterfall }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  const heading = t('sections.minutes')
  if (waterfall.status !== 'estimated')
    return { id: 'minutes', heading, blocks: [{ kind: 'text', text: speech.reason(waterfall.reason) }] }
  const { rows, long, simplified } = waterfall
  const named = rows.map((row) => ({ ...row, name: nameOf(row, speech) }))
  const blocks: Block[] = [
    { kind: 'figure', figure: byFate(named, { long, simplified }, speech) },
    { kind: 'figure', figure: largest(named, speech) },
  ]
  return { id: 'minutes', heading, blocks }
}

type Named = WaterfallRow & { name: string }

function nameOf({ key }: WaterfallRow, speech: Speech): string {
  const [kind, id = ''] = key.split(':')
  return kind === 'question' ? speech.question(id) : speech.t('minutes.overhead', { page: speech.page(id) })
}

function byFate(rows: readonly Named[], whole: { long: number; simplified: number }, speech: Speech): FigureModel {
  const { t } = speech
  const fates = [...new Set(rows.map(({ became }) => became))]
    .map((became) => ({ became, ...sums(rows.filter((row) => row.became === became)) }))
    .sort((a, b) => b.saving - a.saving)
  return {
    id: 'waterfall',
    name: t('minutes.figure'),
    says: t('minutes.says', {
      long: speech.minutes(whole.long / minute),
      simplified: speech.minutes(whole.simplified / minute),
    }),
    options: (width) => fateOptions(fates, whole, speech, width),
    table: table(
      speech,
      'fates',
      t('minutes.byFate'),
      ['became', 'n:longSeconds', 'n:simplifiedSeconds', 'n:savingSeconds'],
      fates.map(({ became, long, simplified, saving }) => [
        t(`minutes.fate.${became}`),
        ...[long, simplified, saving].map(speech.seconds),
      ]),
    ),
  }
}

function sums(rows: readonly WaterfallRow[]) {
  const of = (key: 'long' | 'simplified' | 'saving') => rows.reduce((sum, row) => sum + row[key], 0)
  return { long: of('long'), simplified: of('simplified'), saving: of('saving') }
}

interface Fate {
  became: Became
  saving: number
}

function fateOptions(
  fates: readonly Fate[],
  { long, simplified }: { long: number; simplified: number },
  { t, minutes }: Speech,
  width: number,
): PlotOptions {
  let left = long
  const steps = fates.map(({ became, saving }) => {
    const from = left
    left -= saving
    return { name: shortened(t(`minutes.fate.${became}`), width), from: from / minute, to: left / minute, saving }
  })
  const [first, last] = [t('form.long'), t('form.simplified')]
  const ends = [
    { name: first, to: long / minute, colour: formColour.long },
    { name: last, to: simplified / minute, colour: formColour.simplified },
  ]
  const signed = (saving: number) => `${saving >= 0 ? '−' : '+'}${minutes(Math.abs(saving) / minute)}`
  return {
    height: 70 + 34 * (steps.length + 2),
    marginTop: 8,
    marginLeft: width < 520 ? 150 : 280,
    marginRight: 48,
    marginBottom: 52,
    x: { domain: [0, Math.max(long, simplified, 1) / minute] },
    y: { type: 'band', domain: [first, ...steps.map(({ name }) => name), last], padding: 0.3 },
    marks: [
      ...valueAxis(undefined, t('minutes.axis')),
      axisY({ label: null, tickSize: 0 }),
      barX(ends, { x1: 0, x2: 'to', y: 'name', fill: 'colour' }),
      barX(steps, { x1: 'from', x2: 'to', y: 'name', fill: 'currentColor', fillOpacity: 0.45 }),
      label(steps, {
        x: (step: { from: number; to: number }) => Math.max(step.from, step.to),
        ...{ y: 'name', dx: 6, textAnchor: 'start', text: (step: { saving: number }) => signed(step.saving) },
      }),
      label(ends, { x: 'to', y: 'name', dx: 6, textAnchor: 'start', text: (end: { to: number }) => minutes(end.to) }),
    ],
  }
}

function largest(rows: readonly Named[], speech: Speech): FigureModel {
  const { t } = speech
  const shown = rows.slice(0, mostRows)
  return {
    id: 'savings',
    name: t('minutes.top'),
    says: t('minutes.topSays', { count: shown.length }),
    options: (width) => savingOptions(shown, speech, width),
    table: table(
      speech,
      'questions',
      t('minutes.caption'),
      ['question', 'became', 'n:longSeconds', 'n:simplifiedSeconds', 'n:savingSeconds', 'n:interval', 'n:cumulative'],
      rows.map(({ name, became, long, simplified, saving, interval, cumulativeShare }) => [
        name,
        t(`minutes.fate.${became}`),
        ...[long, simplified, saving].map(speech.seconds),
        interval ? speech.interval(interval, speech.seconds) : '–',
        cumulativeShare === null ? '–' : speech.percent(cumulativeShare),
      ]),
    ),
  }
}

function savingOptions(rows: readonly Named[], { t }: Speech, width: number): PlotOptions {
  const shown = rows.map(({ name, saving, interval }, place) => ({
    // Two questions may share a name; rows of a drawing may not.
    name: `${shortened(name, width)}${'\u200B'.repeat(place)}`,
    saving: saving / minute,
    lower: (interval?.lower ?? saving) / minute,
    upper: (interval?.upper ?? saving) / minute,
  }))
  return {
    height: 70 + 26 * Math.max(1, shown.length),
    marginTop: 8,
    marginLeft: width < 520 ? 170 : 300,
    marginRight: 24,
    marginBottom: 52,
    y: { type: 'band', domain: shown.map(({ name }) => name), padding: 0.3 },
    marks: [
      ...valueAxis(undefined, t('minutes.topAxis')),
      axisY({ label: null, tickSize: 0 }),
      barX(shown, { x: 'saving', y: 'name', fill: 'currentColor', fillOpacity: 0.45 }),
      link(shown, { x1: 'lower', x2: 'upper', y1: 'name', y2: 'name', stroke: 'currentColor' }),
      ruleX([0]),
    ],
  }
}
