import { axisY, barX, link, ruleX, text as label, type PlotOptions } from '@observablehq/plot'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { Became } from '../../../analysis/waterfall/crosswalkRows.ts'
import type { WaterfallRow } from '../../../analysis/waterfall/waterfall.ts'
import { table } from '../model/cells.ts'
import { axisName, formColour, shortened, valueAxis } from '../model/marks.ts'
import type { Block, FigureModel, SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'
import { wrapped } from '../model/wrapped.ts'

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
  const isNarrow = width < 520
  const nameFor = (words: string) => wrapped(words, isNarrow ? 17 : 36).join('\n')
  const axis = axisName(t('minutes.axis'), width)
  const steps = fates.map(({ became, saving }) => {
    const from = left
    left -= saving
    return { name: nameFor(t(`minutes.fate.${became}`)), from: from / minute, to: left / minute, saving }
  })
  const [first, last] = [nameFor(t('form.long')), nameFor(t('form.simplified'))]
  const ends = [
    { name: first, to: long / minute, colour: formColour.long },
    { name: last, to: simplified / minute, colour: formColour.simplified },
  ]
  const signed = (saving: number) => `${saving >= 0 ? '−' : '+'}${minutes(Math.abs(saving) / minute)}`
  return {
    height: 18 + axis.marginBottom + (isNarrow ? 42 : 34) * (steps.length + 2),
    marginTop: 8,
    marginLeft: isNarrow ? 150 : 280,
    marginRight: 64,
    marginBottom: axis.marginBottom,
    x: { domain: [0, Math.max(long, simplified, 1) / minute] },
    y: { type: 'band', domain: [first, ...steps.map(({ name }) => name), last], padding: 0.3 },
    marks: [
      ...valueAxis(undefined, axis),
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

/** Groups by what became of the question, the group that saved most first, each under its name. */
function savingOptions(rows: readonly Named[], { t }: Speech, width: number): PlotOptions {
  const fates = [...new Set(rows.map(({ became }) => became))]
    .map((became) => rows.filter((row) => row.became === became))
    .sort((a, b) => sums(b).saving - sums(a).saving)
  const lines = fates.flatMap((group) => [
    ...group.slice(0, 1).map(({ became }) => ({ words: t(`minutes.fate.${became}`), row: null })),
    ...group.map((row) => ({ words: row.name, row })),
  ])
  // Two questions may share a name; lines of a drawing may not.
  const placed = lines.map((line, place) => ({ ...line, place: String(place), words: shortened(line.words, width) }))
  const shown = placed.flatMap(({ row, place }) => {
    if (!row) return []
    const { lower, upper } = row.interval ?? { lower: row.saving, upper: row.saving }
    return [{ place, saving: row.saving / minute, lower: lower / minute, upper: upper / minute }]
  })
  const axis = axisName(t('minutes.topAxis'), width)
  const beside = { frameAnchor: 'left', y: 'place', text: 'words', textAnchor: 'end', dx: -8 } as const
  return {
    height: 18 + axis.marginBottom + 24 * Math.max(1, placed.length),
    marginTop: 8,
    marginLeft: width < 520 ? 170 : 300,
    marginRight: 24,
    marginBottom: axis.marginBottom,
    y: { type: 'band', domain: placed.map(({ place }) => place), padding: 0.3, axis: null },
    marks: [
      ...valueAxis(undefined, axis),
      label(
        placed.filter(({ row }) => row),
        beside,
      ),
      label(
        placed.filter(({ row }) => !row),
        { ...beside, fontWeight: 700 },
      ),
      barX(shown, { x: 'saving', y: 'place', fill: 'currentColor', fillOpacity: 0.45 }),
      link(shown, { x1: 'lower', x2: 'upper', y1: 'place', y2: 'place', stroke: 'currentColor' }),
      ruleX([0]),
    ],
  }
}
