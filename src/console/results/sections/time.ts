import { dot, link, ruleX, text as label, type PlotOptions } from '@observablehq/plot'
import type { FormMinutes, PersonDots, StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { arms } from '../../../analysis/study/arms.ts'
import { figureOr, intervalCell, pointCell, table } from '../model/cells.ts'
import { axisName, formColour, formSymbol, minuteAxis } from '../model/marks.ts'
import type { Block, FigureModel, SectionModel, TableModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'
import { scopeNames } from './scopeNames.ts'

/** Some of the people, chosen by who reads: their dots alone are shown, and nothing else changes. */
export interface Part {
  people: readonly PersonDots[]
  /** By what they were chosen, in words. */
  chosen: string
}

/** Minutes: everybody's, the typical ones, and what order and practice did. */
export function timeSection(results: StudyResults, speech: Speech, part: Part | null = null): SectionModel {
  const { t } = speech
  const isTimed = results.people.some(({ long, simplified }) => long !== null || simplified !== null)
  const blocks: Block[] = [
    ...figureOr(speech, peopleFigure(results, speech, part), isTimed ? null : 'no-completions'),
    { kind: 'table', table: typicalTable(results, speech) },
  ]
  if (results.study.design === 'crossover') blocks.push({ kind: 'table', table: orderTable(results, speech) })
  return { id: 'time', heading: t('sections.time'), blocks }
}

function peopleFigure({ people: all, minutes, study }: StudyResults, speech: Speech, part: Part | null): FigureModel {
  const { t, whole } = speech
  const people = part?.people ?? all
  const counts = { shown: whole(people.length), all: whole(all.length), chosen: part?.chosen ?? '' }
  const typical = (form: FormMinutes) =>
    pointCell(form, (found) => ('geometricMean' in found ? found.geometricMean : undefined), speech.minutes)
  const says = t('time.says', { long: typical(minutes.long), simplified: typical(minutes.simplified) })
  return {
    id: 'people',
    name: t('time.figure'),
    says: part ? speech.sentences(t('time.part', counts), t('time.partSays')) : says,
    ...(part ? { part: t('time.part', counts) } : {}),
    options: (width) => peopleOptions({ people, minutes, study }, speech, width),
    table: table(
      speech,
      'people',
      t('time.people'),
      ['person', 'first', 'language', 'device', 'n:longMinutes', 'n:simplifiedMinutes'],
      people.map((person) => [
        person.pid,
        t(`form.${person.first}`),
        speech.language(person.language),
        speech.device(person.device),
        ...arms.map((arm) => minutesCell(person[arm], speech)),
      ]),
    ),
  }
}

const minutesCell = (minutes: number | null, speech: Speech) => (minutes === null ? '–' : speech.minutes(minutes))

function peopleOptions(
  { people, minutes, study }: Pick<StudyResults, 'minutes' | 'study'> & { people: readonly PersonDots[] },
  speech: Speech,
  width: number,
): PlotOptions {
  const { t } = speech
  const timed = people
    .filter(({ long, simplified }) => long !== null || simplified !== null)
    .sort((a, b) => (b.long ?? b.simplified ?? 0) - (a.long ?? a.simplified ?? 0))
  const dots = timed.flatMap((person, row) =>
    arms.flatMap((arm) => (person[arm] === null ? [] : [{ row, arm, minutes: person[arm] }])),
  )
  const both = timed.flatMap(({ long, simplified }, row) => (long && simplified ? [{ row, long, simplified }] : []))
  const all = dots.map((one) => one.minutes)
  const name = axisName(t('time.axis', { scope: scopeNames(study, speech) }), width)
  const axis = minuteAxis(Math.min(...all, 8), Math.max(...all, 50), name)
  const published = arms.map((arm) => ({ minutes: minutes[arm].against, arm }))
  const rows = Math.max(1, timed.length)
  return {
    height: Math.min(508, 58 + rows * (rows > 60 ? 4 : 13)) + name.marginBottom,
    marginTop: 34,
    marginLeft: 16,
    marginRight: 16,
    marginBottom: name.marginBottom,
    x: { type: 'log', domain: axis.domain },
    y: { type: 'linear', domain: [-1.5, rows + 0.5], reverse: true, axis: null },
    marks: [
      ...axis.marks,
      ruleX(published, { x: 'minutes', stroke: 'currentColor', strokeDasharray: '2 4' }),
      label(published, {
        x: 'minutes',
        frameAnchor: 'top',
        dy: -22,
        lineAnchor: 'top',
        text: (one: { minutes: number }) => t('time.published', { minutes: one.minutes }),
        ...(width < 420 ? { fontSize: 11 } : {}),
      }),
      link(both, { x1: 'simplified', x2: 'long', y1: 'row', y2: 'row', stroke: 'currentColor', strokeOpacity: 0.25 }),
      ...arms.flatMap((arm) => [
        dot(
          dots.filter((one) => one.arm === arm),
          { x: 'minutes', y: 'row', symbol: formSymbol[arm], fill: formColour[arm], r: rows > 60 ? 2 : 4.5 },
        ),
        ...typicalMarks(minutes[arm], arm),
      ]),
    ],
  }
}

/** The geometric mean with its interval, above the people. */
function typicalMarks(form: FormMinutes, arm: (typeof arms)[number]) {
  if (form.status !== 'estimated') return []
  const { lower, upper } = form.interval
  const at = [{ lower, upper, mean: form.geometricMean }]
  const look = { stroke: formColour[arm], strokeWidth: 3 }
  return [
    link(at, { x1: 'lower', x2: 'upper', y1: () => -1, y2: () => -1, ...look }),
    dot(at, { x: 'mean', y: () => -1, symbol: formSymbol[arm], fill: 'var(--paper)', r: 6, ...look, strokeWidth: 2 }),
  ]
}

function typicalTable({ minutes }: StudyResults, speech: Speech): TableModel {
  const { t } = speech
  const cell = (of: (form: FormMinutes) => string) => arms.map((arm) => of(minutes[arm]))
  const point = (value: 'geometricMean' | 'arithmeticMean' | 'median') =>
    cell((form) => (form.status === 'not-estimable' ? '–' : speech.minutes(form[value])))
  return table(
    speech,
    'typical',
    t('time.caption'),
    ['what', 'n:longMinutes', 'n:simplifiedMinutes'],
    [
      [t('column.n'), ...cell(({ n }) => speech.whole(n))],
      [t('time.geometric'), ...point('geometricMean')],
      [t('column.interval'), ...cell((form) => intervalCell(speech, form, speech.minutes))],
      [t('time.arithmetic'), ...point('arithmeticMean')],
      [t('time.median'), ...point('median')],
      [
        t('time.range'),
        ...cell((form) =>
          form.status === 'not-estimable'
            ? '–'
            : speech.interval({ lower: form.shortest, upper: form.longest }, speech.minutes),
        ),
      ],
      [
        t('time.against', { minutes: `${minutes.long.against} / ${minutes.simplified.against}` }),
        ...cell((form) => (form.position === null ? '–' : t(`time.${form.position}`))),
      ],
    ],
  )
}

function orderTable({ order, companions }: StudyResults, speech: Speech): TableModel {
  const { t } = speech
  const rows = (['period', 'carryOver', 'twins'] as const).map((id) => ({ name: t(`time.${id}`), result: order[id] }))
  const all = [...rows, { name: t('time.firstRuns'), result: order.firstPeriodOnly }]
  const { rerandomization } = companions
  const p = rerandomization?.status === 'estimated' ? speech.p(rerandomization.p) : '–'
  return table(
    speech,
    'order',
    t('time.order'),
    ['what', 'n:n', 'n:ratio', 'n:interval'],
    [
      ...all.map(({ name, result }) => [
        name,
        speech.whole(result.n),
        pointCell(result, (found) => ('ratio' in found ? found.ratio : undefined), speech.ratio),
        intervalCell(speech, result, speech.ratio),
      ]),
      ...(rerandomization ? [[t('time.rerandomization'), speech.whole(rerandomization.n), p, '–']] : []),
    ],
  )
}
