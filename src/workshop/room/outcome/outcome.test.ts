import { describe, expect, it } from 'vitest'
import { readCsv } from '../../../analysis/package/csv.ts'
import { locales } from '../../../i18n/locale.ts'
import type { Dot } from '../../../study/room/dot.ts'
import type { RoomFacts } from '../../../study/room/roomApi.ts'
import type { Actor, KeptAction, RoomAction } from '../../../study/room/roomAction.ts'
import { emptyRoom, reduceRoom } from '../../../study/room/roomState.ts'
import { firstTax } from '../../talk/tax/reckonRoom.ts'
import { makeOutcome } from './makeOutcome.ts'
import { outcomeFiles } from './outcomeFiles.ts'
import { outcomePage } from './outcomePage.ts'
import { speechIn } from './speech.ts'

const leader: Actor = { by: 'the-laptop', role: 'leader' }
const table: Actor = { by: 'the-phone-of-table-one', role: 'table', table: 1 }
const alone: Actor = { by: 'a-phone-at-no-table', role: 'phone' }
const noteId = (n: number) => String(n).padStart(16, '0')

const facts: RoomFacts = {
  code: '4K7Q0M',
  study: 'room-4k7q0m',
  openedAt: Date.UTC(2026, 10, 25, 12),
  people: 8,
  seq: 9,
  forms: ['room-4k7q0m@1'],
  firstForms: { long: 'long@1', simplified: 'simplified@1' },
  isSimulated: false,
  keptDays: 30,
  now: Date.UTC(2026, 10, 25, 15),
}

const dot = (id: string, form: string, minutes: number, more: Partial<Dot> = {}): Dot => ({
  ...{ id, form, round: 1, scenario: 'dana-whitfield', lang: 'en', outcome: 'finished', primaryMs: minutes * 60_000 },
  ...{ errors: 2, page: null, at: minutes },
  ...more,
})
const dots = [
  dot('a', 'long@1', 30),
  dot('b', 'long@1', 41),
  dot('c', 'long@1', 12, { outcome: 'gave-up', page: 'account' }),
  dot('d', 'simplified@1', 11),
  dot('e', 'room-4k7q0m@1', 14, { round: 2, lang: 'es' }),
]

const wrote = '<b>"Who" asked for this?</b>'
const done: [Actor, RoomAction][] = [
  [table, { kind: 'vote-card', card: 'acct-username', decision: { is: 'cut' } }],
  [leader, { kind: 'settle-card', card: 'acct-username', decision: { is: 'cut', reason: wrote } }],
  [leader, { kind: 'settle-card', card: 'first-name', decision: { is: 'keep' } }],
  [leader, { kind: 'settle-card', card: 'money-on-hand', decision: { is: 'cut', reason: '=1+1' } }],
  [table, { kind: 'place-role', layer: 'today', dimension: 'frame', role: 'co-designer', isHere: true }],
  [alone, { kind: 'place-role', layer: 'today', dimension: 'frame', role: 'co-designer', isHere: true }],
  [
    table,
    {
      kind: 'write-note',
      note: noteId(1),
      place: { on: 'cell', layer: 'today', dimension: 'frame', role: 'co-designer' },
      text: wrote,
    },
  ],
  [table, { kind: 'write-note', note: noteId(2), place: { on: 'question', question: 'gender' }, text: 'Nobody knows' }],
  [alone, { kind: 'weigh-screen', page: 'account', burden: 'psychological', level: 3 }],
  [leader, { kind: 'set-tax', tax: firstTax }],
]
const state = done
  .map(([who, action], index): KeptAction => ({ ...who, action, seq: index + 1, base: index, at: index }))
  .reduce(reduceRoom, emptyRoom)

const outcome = await makeOutcome(facts, state, dots)
const pageIn = async (locale: (typeof locales)[number]) => outcomePage(outcome, await speechIn(locale))

describe('the page', () => {
  it.each(locales)('is whole in %s: every word there, no other file needed', async (locale) => {
    const html = await pageIn(locale)
    const { t } = await speechIn(locale)
    expect(html).toContain(`<html lang="${locale}">`)
    expect(html.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/\b(?:talk|cut|room):[a-z]+\.|\{\{|undefined|NaN/)
    expect(html).not.toMatch(/<script|<link|<img|src=|https?:\/\/(?!www\.w3\.org)/)
    expect(html).toContain(t('talk:outcome.label'))
  })

  it('says on every table of times that it is no study', async () => {
    const html = await pageIn('en')
    expect(html.match(/Workshop timing, not a study\./g)?.length).toBeGreaterThanOrEqual(4)
  })

  it('shows dots, decisions with their reasons, what was predicted beside what was measured, the canvas, the hours', async () => {
    const html = await pageIn('en')
    expect(html.match(/<circle|<rect/g)).toHaveLength(3)
    expect(html).toContain('Long form, L02 · Create Account: 1')
    expect(html).toContain('583,333 hours a year given back')
    expect(html).toContain('<td>35.5 (n = 2)</td>')
    expect(html).toContain('<td>14 (n = 1)</td>')
    expect(html).toMatch(/GetCalFresh/)
    expect(html).toContain('The county must look for urgent cases on day one.')
  })

  it('shows what people wrote as text', async () => {
    const html = await pageIn('en')
    expect(html).not.toContain('<b>')
    expect(html).toContain('&lt;b&gt;&quot;Who&quot; asked for this?&lt;/b&gt;')
  })
})

describe('the data', () => {
  const files = new Map(outcomeFiles(outcome).map(({ name, text }) => [name, text]))
  const rows = (name: string) => readCsv(files.get(name) ?? '')

  it('describes every column of every table in the codebook', () => {
    const described = rows('codebook.csv')
      .slice(1)
      .map(([file, column]) => `${file} ${column}`)
    const written = [...files.keys()]
      .filter((name) => name.endsWith('.csv') && name !== 'codebook.csv')
      .flatMap((name) => (rows(name)[0] ?? []).map((column) => `${name} ${column}`))
    expect(described).toEqual(written)
  })

  it('has each run, decision, mark and note once', () => {
    const count = (name: string) => rows(name).length - 1
    expect(['dots.csv', 'forms.csv', 'decisions.csv', 'canvas.csv', 'burden.csv', 'notes.csv'].map(count)).toEqual([
      5, 3, 3, 2, 1, 2,
    ])
    expect(rows('time_tax.csv').map((row) => row.at(-1))).toEqual(['hours', '750000', '166667'])
  })

  it('keeps spreadsheets from running what people wrote', () => {
    expect(files.get('decisions.csv')).toContain("'=1+1")
  })

  it('holds no id of a device', () => {
    const all = [...files.values()].join('\n')
    for (const { by } of [leader, table, alone]) expect(all).not.toContain(by)
    expect(files.get('canvas.csv')).toContain('person-1')
  })

  it('says in JSON too what it is not', () => {
    expect(JSON.parse(files.get('outcome.json') ?? '')).toMatchObject({
      label: 'workshop timing, not a study',
      own: { household: 'dana-whitfield', legal: [{ card: 'money-on-hand', why: 'fast-service' }] },
    })
  })
})

describe('predictions adjusted to the room', () => {
  const column = (given: typeof outcome, name: string) => {
    const [head = [], ...lines] = readCsv(outcomeFiles(given).find((file) => file.name === 'forms.csv')?.text ?? '')
    return lines.map((line) => Number(line[head.indexOf(name)]))
  }

  it('stand beside those of the model, with what they rest on, in the page and in the data', async () => {
    expect(outcome.adjustment?.runs).toBe(3)
    const factor = outcome.adjustment?.factor ?? Number.NaN
    const adjusted = column(outcome, 'adjusted_s')
    for (const [place, seconds] of column(outcome, 'predicted_s').entries())
      expect(Math.abs((adjusted[place] ?? 0) - seconds * factor)).toBeLessThanOrEqual(1)
    const html = await pageIn('en')
    expect(html).toContain('Predicted, adjusted to this room’s 3 runs')
    expect(html).toMatch(/Each was left out once and predicted from the rest: off by \d+ % on average/)
  })

  it('are those that the room saw, however many runs came after', async () => {
    const to = { factor: 2, runs: 4, error: 0.25 }
    const adjusting: KeptAction = { ...leader, seq: 99, base: 98, at: 99, action: { kind: 'adjust-times', to } }
    const seen = await makeOutcome(facts, reduceRoom({ ...state, seq: 98 }, adjusting), dots)
    expect(seen.adjustment).toEqual(to)
  })

  it('are missing where two sent a form, and then nothing is said of them', async () => {
    const few = await makeOutcome(facts, state, dots.slice(1))
    expect(few.adjustment).toBeUndefined()
    expect(outcomePage(few, await speechIn('en'))).not.toContain('djusted')
  })

  it('go by the numbers that the room put into the model', async () => {
    const act = (action: RoomAction): KeptAction => ({ ...leader, seq: 99, base: 98, at: 99, action })
    const doubted = reduceRoom({ ...state, seq: 98 }, act({ kind: 'set-rate', rate: 'prepare', value: 1.9 }))
    const slower = await makeOutcome(facts, doubted, dots)
    expect(column(slower, 'predicted_s')[0]).toBeGreaterThan(column(outcome, 'predicted_s')[0] ?? 0)
    expect(slower.adjustment?.factor).toBeLessThan(outcome.adjustment?.factor ?? 0)
  })
})

it('says of a study’s minutes which study, how many they rest on, between what, and that its people are invented', async () => {
  const form = (mean: number) => ({
    ...{ n: 24, mean, geometricMean: mean, interval: { lower: mean - 2, upper: mean + 3 } },
  })
  const study = { code: 'spring', title: 'Spring lab', isSimulated: true, long: form(48), simplified: form(12) }
  const action: RoomAction = { kind: 'set-tax', tax: { ...firstTax, source: 'study', before: '', after: '', study } }
  const counted = reduceRoom({ ...state, seq: 98 }, { ...leader, seq: 99, base: 98, at: 99, action })
  const made = await makeOutcome(facts, counted, dots)
  const html = outcomePage(made, await speechIn('en'))
  expect(html).toContain('SIMULATED study “Spring lab”: its people are invented.')
  expect(html).toContain('<td>48 (46–51)</td>')
  const csv = outcomeFiles(made).find(({ name }) => name === 'time_tax.csv')?.text
  expect(csv).toContain('before,study,spring,TRUE,24,"1,000,000",2880000,2760000,3060000,800000')
})

it('an empty room leaves a whole page as well', async () => {
  const empty = await makeOutcome({ ...facts, forms: [] }, emptyRoom, [])
  for (const locale of locales) {
    const html = outcomePage(empty, await speechIn(locale))
    expect(html).not.toMatch(/undefined|NaN|Infinity/)
  }
  expect(
    outcomeFiles(empty)
      .find(({ name }) => name === 'dots.csv')
      ?.text.split('\n'),
  ).toHaveLength(2)
})
