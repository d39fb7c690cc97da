// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { analyseStudy } from '../../../analysis/study/analyseStudy.ts'
import type { FullStudy } from '../../../analysis/study/studyData.ts'
import { loadReportWords } from '../../../i18n/loadReportWords.ts'
import { locales } from '../../../i18n/locale.ts'
import { aStudy, participantsOf } from '../../../testing/aStudy.ts'
import { workedPairs } from '../../../testing/workedExamples.ts'
import { instruments, questionnaires } from '../../../study/instruments.ts'
import type { ReportModel } from './model.ts'
import { reportModel } from './reportModel.ts'
import { speechIn } from './speech.ts'
import { toHtml } from './toHtml.ts'

const people = participantsOf(workedPairs)
const replies = questionnaires.flatMap((instrument) =>
  instruments[instrument].items.map((item) => ({ instrument, item, value: '4' })),
)
const latePauses = [{ fromMs: 60_000, toMs: 90_000, why: 'A phone rang.', by: 'Ana', date: '2026-11-25' }]
const disturbed = people.map((person, place) => ({
  ...person,
  language: place % 2 ? 'es' : 'other',
  runs: person.runs.map((run) => ({
    ...{ ...run, replies, reloads: 1, awayMs: 60_000, expertMs: run.times.task * 10 },
    ...{ latePauses, withLatePausesMs: run.times.task - 30_000 },
  })),
}))
const studies: [string, FullStudy][] = [
  ['a whole study', aStudy(people)],
  [
    'a study with twins, odd clocks and looks',
    aStudy(disturbed, {
      twins: true,
      looks: [{ date: '2026-11-25', by: 'Ana', reason: '<b>', people: 3 }],
      deviations: [{ date: '2026-11-25', by: 'Ana', words: 'Late.' }],
    }),
  ],
  [
    'a study that counts documents',
    aStudy(
      people.map((person) => ({
        ...person,
        runs: person.runs.map((run) => ({ ...run, scope: ['form', 'signature', 'documents'], helper: true })),
      })),
      { scope: ['form', 'signature', 'documents'], helper: 'always' },
    ),
  ],
  ['a planned look at half', aStudy(people, { stoppingRule: 'one-look-at-half', planned: 16 })],
  ['nobody', aStudy([])],
  ['one sequence', aStudy(people.slice(0, 4))],
  ['two people', aStudy([people[0], people[4]].flatMap((person) => person ?? []))],
  [
    'different people',
    aStudy(
      people.map((person) => ({ ...person, runs: person.runs.slice(0, 1) })),
      { design: 'between' },
    ),
  ],
  [
    'all who gave up',
    aStudy(
      people.map((person) => ({
        ...person,
        runs: person.runs.map((run) => ({ ...run, outcome: 'abandoned', cause: 2 })),
      })),
    ),
  ],
  [
    'invented people',
    aStudy(
      people.map((person) => ({ ...person, simulated: true })),
      { simulated: true, firstDay: '2026-11-24', lastDay: '2026-11-25', seedHash: 'abc' },
    ),
  ],
]

/** Everything that is said, the words on drawings included. */
function sayings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(sayings)
}

async function reportOf(data: FullStudy, locale: (typeof locales)[number]): Promise<ReportModel> {
  const i18n = await loadReportWords(locale)
  const speech = speechIn(i18n)
  const t: typeof speech.t = (key, values = {}) => {
    if (!i18n.exists(`report:${key}`, values)) throw new Error(`no words for ${key} in ${locale}`)
    return speech.t(key, values)
  }
  const known = { ...speech, t, reason: (reason: string) => t(`reason.${reason}`) }
  return reportModel(analyseStudy(data, { seed: 1, resamples: 20 }), 'look', known)
}

describe.each(locales)('a report in %s', (locale) => {
  it.each(studies)('of %s has words for all it says, every place filled in', async (_, data) => {
    const said = sayings(await reportOf(data, locale))
    expect(said.filter((words) => /\{\{|NaN|undefined|Infinity/.test(words))).toEqual([])
  })
})

describe.each(['nobody', 'all who gave up', 'one sequence'])('of %s', (name) => {
  it('there is a drawing or the reason why there is none, and a table in any case', async () => {
    const [, data] = studies.find(([other]) => other === name) ?? ['', aStudy([])]
    const { sections } = await reportOf(data, 'en')
    const blocks = sections.flatMap((section) => section.blocks)
    const drawn = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure.id] : []))
    const said = blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : [])).join('\n')
    expect(drawn).toContain('flow')
    expect(drawn.includes('people')).toBe(name === 'one sequence')
    expect(drawn.includes('completion')).toBe(name !== 'nobody')
    if (name === 'nobody') expect(said).toContain('Share of people who had finished by each minute: There is nobody')
    if (name !== 'one sequence') expect(said).toContain('Minutes of each person with both forms: Nobody finished')
    for (const table of ['people', 'ratios', 'curve', 'survival']) expect(sayings(blocks)).toContain(table)
  })
})

describe('what stands in the box', () => {
  it('has the ratio with its zone, and what it saves with its interval, whatever the sentence says', async () => {
    const { headline } = await reportOf(aStudy(people), 'en')
    expect(headline.more[0]).toBe(
      'Ratio 4.30 (95% interval 3.89 – 4.74). From 3.60 – 5.63 it counts as the same as the claimed 4.5. Time saved: 77% (74% – 79%).',
    )
  })

  it('says at which level a planned look at half counts, then and at the end, and in no other study', async () => {
    const moreOf = async (facts: Parameters<typeof aStudy>[1]) =>
      (await reportOf(aStudy(people, facts), 'en')).headline.more.join(' ')
    const atHalf = await moreOf({ stoppingRule: 'one-look-at-half', planned: 16 })
    expect(atHalf).toContain('below 0.0052. The label comes from the 95% interval and may still change.')
    expect(await moreOf({ stoppingRule: 'one-look-at-half', planned: 8 })).toContain('below 0.048.')
    expect(await moreOf({ planned: 8 })).not.toContain('look at half')
  })

  it('says what is saved with an interval, and how that was found', async () => {
    const { sections } = await reportOf(aStudy(people), 'en')
    const blocks = sections.find(({ id }) => id === 'tax')?.blocks ?? []
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
    expect(rows.at(-1)).toEqual([
      'Saved by the simplified form',
      '8',
      expect.any(String),
      expect.stringMatching(/^\d+\.\d – \d+\.\d$/),
      expect.any(String),
      expect.stringMatching(/ – /),
    ])
    expect(blocks.at(-1)).toMatchObject({ kind: 'text', text: expect.stringContaining('MOVER') as unknown })
  })

  it('has no mixed model where nobody has two times', async () => {
    const { sections } = await reportOf(aStudy(people, { design: 'between' }), 'en')
    expect(JSON.stringify(sections.map(({ blocks }) => blocks))).not.toMatch(/mixed model/i)
  })
})

describe('the report as a file', () => {
  it('holds every section, a table for every figure, and nothing from elsewhere', async () => {
    const [, data] = studies[1] ?? ['', aStudy([])]
    const report = await reportOf(data, 'en')
    const html = toHtml(report, 'en')
    const page = new DOMParser().parseFromString(html, 'text/html')
    expect([...page.querySelectorAll('h2')].map((heading) => heading.textContent)).toEqual(
      report.sections.map(({ heading }) => heading),
    )
    for (const figure of page.querySelectorAll('figure')) {
      expect(figure.querySelector('svg')?.getAttribute('aria-label')).toBe(figure.querySelector('h3')?.textContent)
      expect(figure.querySelector('figcaption')?.textContent).toBeTruthy()
      expect(figure.nextElementSibling?.firstElementChild?.tagName).toBe('TABLE')
    }
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0)
    expect(html).not.toMatch(/src=|url\(|href=/)
    expect(page.querySelector('#deviations td b')).toBeNull()
    expect(html).toContain('&lt;b&gt;')
  })

  it('names what its primary measure counts, and whether a helper was there', async () => {
    const [, data] = studies.find(([name]) => name === 'a study that counts documents') ?? ['', aStudy([])]
    const html = toHtml(await reportOf(data, 'en'), 'en')
    expect(html).toContain('The headline: form, signature, and documents')
    expect(html).toContain('Time in form, signature, and documents, without pauses')
    expect(html).toContain('A helper sat beside each applicant. Runs with one: 16')
    expect(toHtml(await reportOf(aStudy(people), 'en'), 'en')).toContain('The headline: form and signature')
  })

  it('says on every figure when nobody took part', async () => {
    const [, data] = studies.at(-1) ?? ['', aStudy([])]
    const page = new DOMParser().parseFromString(toHtml(await reportOf(data, 'en'), 'en'), 'text/html')
    const figures = [...page.querySelectorAll('figure svg')]
    expect(figures.length).toBeGreaterThan(3)
    expect(figures.filter((figure) => !figure.textContent?.includes('Simulated'))).toEqual([])
  })
})
