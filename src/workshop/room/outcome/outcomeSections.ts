import type { Interval } from '../../../analysis/result.ts'
import { and, num } from '../../../i18n/format.ts'
import { burdens } from '../../../study/room/burdens.ts'
import { canvasLayers, citizenRoles, dimensions } from '../../../study/room/citizenRoles.ts'
import { workedCaseIds, workedCases } from '../../../study/room/workedCases.ts'
import { reckonRoom } from '../../talk/tax/reckonRoom.ts'
import { taxWords } from '../../talk/tax/useTaxWords.ts'
import { gaveUpAt } from '../wall/dotRows.ts'
import { dotsSvg } from './dotsSvg.ts'
import { safe } from '../../../ui/safe.ts'
import { listHtml, paragraph, sectionHtml, tableHtml } from './html.ts'
import type { PredictedRange, RoomOutcome } from './outcome.ts'
import type { OutcomeNames } from './outcomeNames.ts'
import type { Speech } from './speech.ts'

const minute = 60_000

type Section = (outcome: RoomOutcome, speech: Speech, names: OutcomeNames) => string

export const felt: Section = ({ runs }, { t, locale }, names) => {
  if (runs.length === 0)
    return sectionHtml('felt', t('talk:outcome.felt.heading'), [paragraph(t('talk:outcome.felt.none'))])
  const stopped = gaveUpAt(runs.map(({ row }) => row))
  const name = t('talk:outcome.felt.caption')
  const drawing = dotsSvg(runs, { name, axis: t('talk:outcome.felt.axis'), form: names.form })
  const head = ['form', 'sent', 'gaveUp', 'timeUp', 'median', 'range', 'errors']
  return sectionHtml('felt', t('talk:outcome.felt.heading'), [
    `<figure><figcaption>${safe(t('talk:outcome.felt.says'))}</figcaption>${drawing}</figure>`,
    tableHtml({
      caption: `${name}. ${t('talk:outcome.label')}`,
      head: head.map((column) => t(`talk:outcome.felt.${column}`)),
      rows: runs.map(({ form, row, errors }) => {
        const times = row.finished.map(({ primaryMs }) => primaryMs)
        const range =
          times.length === 0 ? '' : `${names.minutes(Math.min(...times))}–${names.minutes(Math.max(...times))}`
        return [
          names.form(form),
          String(row.finished.length),
          String(row.gaveUp.length),
          String(row.timeUp),
          row.medianMs === null ? '' : names.minutes(row.medianMs),
          range,
          errors === null ? '' : num(Math.round(10 * errors) / 10, locale),
        ]
      }),
    }),
    stopped.length === 0
      ? ''
      : `<h3>${safe(t('talk:outcome.felt.stopped'))}</h3>${listHtml(
          stopped.map(({ form, page, count }) => `${names.form(form)}, ${names.page(page)}: ${count}`),
        )}`,
  ])
}

export const cut: Section = ({ settled, own }, { t }, names) => {
  if (settled.length === 0 || !own)
    return sectionHtml('cut', t('talk:outcome.cut.heading'), [paragraph(t('talk:outcome.cut.none'))])
  const { before, now, figures, household } = own
  const changed = settled.filter(({ decision }) => decision.is !== 'keep')
  const head = ['question', 'screen', 'law', 'decision', 'reason']
  const part = (id: 'legal' | 'interview' | 'papers' | 'failed', points: readonly string[]) =>
    points.length === 0 ? '' : `<h3>${safe(t(`cut:part.${id}`))}</h3>${listHtml(points)}`
  return sectionHtml('cut', t('talk:outcome.cut.heading'), [
    paragraph(
      t('talk:outcome.own.size', {
        questions: now.questions,
        screens: now.pages,
        longQuestions: before.questions,
        longScreens: before.pages,
      }),
    ),
    paragraph(t('talk:outcome.own.note', { household: names.household(household) })),
    tableHtml({
      caption: t('talk:outcome.cut.caption'),
      head: head.map((column) => t(`talk:outcome.cut.${column}`)),
      rows: changed.map(({ card, page, basis, decision }) => [
        names.card(card),
        names.page(page),
        basis === undefined ? '' : `${basis} · ${t(`talk:protocol.basis.${basis}`)}`,
        names.decision(decision),
        decision.reason ?? '',
      ]),
    }),
    paragraph(t('talk:outcome.cut.kept', { n: before.questions - changed.filter(({ question }) => question).length })),
    part(
      'legal',
      figures.legal.map(({ card, why }) => `${names.card(card)}: ${t(`cut:check.${why}`)}`),
    ),
    part('interview', figures.interview.map(names.card)),
    part('papers', figures.papers.map(names.card)),
    part(
      'failed',
      figures.failed.map(
        ({ scenario, in: failings }) =>
          `${names.household(scenario.id)}: ${failings.map((failing) => t(`cut:failing.${failing}`)).join(' ')}`,
      ),
    ),
  ])
}

export const predictedBesideMeasured: Section = ({ runs, adjustment, rates }, { t, locale }, names) => {
  const minutes = (value: number) => num(Math.round(value * 10) / 10, locale)
  const rangeOf = (one: PredictedRange | undefined) =>
    one
      ? t('talk:outcome.own.range', {
          minutes: minutes(one.minutes),
          low: minutes(one.low),
          high: minutes(one.high),
        })
      : t('talk:outcome.own.na')
  const rows = runs.map(({ form, row, predicted, adjusted }) => [
    names.form(form),
    rangeOf(predicted),
    ...(adjustment ? [rangeOf(adjusted)] : []),
    row.medianMs === null
      ? t('talk:outcome.own.na')
      : t('talk:outcome.own.ofN', { minutes: names.minutes(row.medianMs), n: row.finished.length }),
  ])
  if (rows.length === 0) return ''
  const changedRates = Object.keys(rates).length
  return sectionHtml('own', t('talk:outcome.own.heading'), [
    runs.some(({ form }) => form.startsWith('room-')) ? '' : paragraph(t('talk:outcome.own.none')),
    tableHtml({
      caption: `${t('talk:outcome.own.caption')}. ${t('talk:outcome.label')}`,
      head: [
        t('talk:outcome.felt.form'),
        t('talk:outcome.own.predicted'),
        ...(adjustment ? [t('talk:outcome.own.adjusted', { n: adjustment.runs })] : []),
        t('talk:outcome.own.measured'),
      ],
      rows,
    }),
    adjustment
      ? paragraph(
          t('talk:outcome.own.adjustedMeans', {
            n: adjustment.runs,
            factor: num(Math.round(100 * adjustment.factor) / 100, locale),
            error: Math.round(100 * adjustment.error),
          }),
        )
      : '',
    changedRates === 0 ? '' : paragraph(t('talk:outcome.own.rates', { n: changedRates })),
  ])
}

export const tax: Section = ({ tax: inputs }, speech, names) => {
  const { t } = speech
  const room = inputs && reckonRoom(inputs)
  const words = room && taxWords(room, speech)
  if (!room?.tax || !words)
    return sectionHtml('tax', t('talk:outcome.tax.heading'), [paragraph(t('talk:outcome.tax.none'))])
  const { before, after } = room.tax
  const around = (value: string, interval: { lower: string; upper: string } | null) =>
    interval ? t('talk:tax.interval', { value, ...interval }) : value
  const lineOf = (name: string, { result }: typeof before) => {
    if (result.status === 'not-estimable') return [name, '', '']
    const { minutesInterval, hoursInterval } =
      result.status === 'estimated' ? result : { minutesInterval: null, hoursInterval: null }
    const said = (interval: Interval | null, words: (value: number) => string) =>
      interval && { lower: words(interval.lower), upper: words(interval.upper) }
    const minutes = (value: number) => names.minutes(value * minute)
    return [
      name,
      around(minutes(result.meanMinutes), said(minutesInterval, minutes)),
      around(words.whole(result.hoursAYear), said(hoursInterval, words.whole)),
    ]
  }
  return sectionHtml('tax', t('talk:outcome.tax.heading'), [
    `<p class="headline">${safe(words.headline)}</p>`,
    paragraph([words.lives, words.jobs, words.price].filter(Boolean).join(' ')),
    tableHtml({
      caption: t('talk:tax.caption'),
      head: ['form', 'minutes', 'hours'].map((column) => t(`talk:tax.column.${column}`)),
      rows: [lineOf(t('talk:tax.before'), before), lineOf(words.after, after)],
    }),
    paragraph(words.source),
    paragraph(`${t('talk:tax.field.people')}: ${room.inputs.people}`),
    paragraph(t('talk:tax.how')),
  ])
}

export const roles: Section = ({ canvases }, { t, locale }) => {
  const filled = canvasLayers.filter((layer) => canvases[layer].voices > 0)
  const tables = filled.map((layer) =>
    tableHtml({
      caption: t('talk:outcome.roles.caption', { layer: t(`talk:layer.${layer}`), n: canvases[layer].voices }),
      head: ['', ...citizenRoles.map((role) => t(`talk:role.${role}`))],
      rows: dimensions.map((dimension) => [
        t(`talk:dimension.${dimension}`),
        ...canvases[layer].cells
          .filter((cell) => cell.dimension === dimension)
          .map(({ voices, notes }) =>
            [voices.length > 0 ? String(voices.length) : '', ...notes.map(({ text }) => text)]
              .filter((part) => part !== '')
              .join(' · '),
          ),
      ]),
    }),
  )
  return sectionHtml('roles', t('talk:outcome.roles.heading'), [
    ...(filled.length === 0 ? [paragraph(t('talk:outcome.roles.none'))] : tables),
    tableHtml({
      caption: t('talk:outcome.roles.casesCaption'),
      head: [t('talk:outcome.roles.case'), t('talk:outcome.roles.roles')],
      rows: workedCaseIds.map((id) => [
        `${t(`talk:case.${id}.name`)} (${t(`talk:case.${id}.who`)})`,
        and(
          workedCases[id].roles.map((role) => t(`talk:role.${role}`)),
          locale,
        ),
      ]),
    }),
    paragraph(t('talk:canvas.source')),
  ])
}

export const burden: Section = ({ burdens: screens }, { t, locale }, names) => {
  const one = (value: number) => num(Math.round(value * 10) / 10, locale)
  return sectionHtml(
    'burden',
    t('talk:outcome.burden.heading'),
    screens.length === 0
      ? [paragraph(t('talk:outcome.burden.none'))]
      : [
          tableHtml({
            caption: t('talk:burden.caption'),
            head: [
              t('talk:burden.screen'),
              ...burdens.map((id) => t(`talk:burden.${id}`)),
              t('talk:burden.total'),
              t('talk:burden.stops'),
            ],
            rows: screens.map(({ page, mean, total, stops }) => [
              names.page(page),
              ...burdens.map((id) => one(mean[id])),
              one(total),
              String(stops),
            ]),
          }),
          paragraph(t('talk:burden.source')),
        ],
  )
}

/** Notes of cases, screens and questions; those of the canvas stand in it. */
export const notes: Section = ({ notes: all }, { t }, names) => {
  const others = all.filter(({ place }) => place.on !== 'cell')
  return sectionHtml(
    'notes',
    t('talk:outcome.notes.heading'),
    others.length === 0
      ? [paragraph(t('talk:outcome.notes.none'))]
      : [
          tableHtml({
            caption: t('talk:outcome.notes.heading'),
            head: ['place', 'text', 'who'].map((column) => t(`talk:outcome.notes.${column}`)),
            rows: others.map(({ place, text, voice }) => [names.place(place), text, names.voice(voice)]),
          }),
        ],
  )
}
