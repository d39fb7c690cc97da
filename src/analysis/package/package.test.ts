import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payloads } from '../../instrumentation/event.ts'
import { aStudy, participantsOf } from '../../testing/aStudy.ts'
import { workedPairs } from '../../testing/workedExamples.ts'
import { analyseStudy } from '../study/analyseStudy.ts'
import type { StudyData } from '../study/studyData.ts'
import { guarded, readCsv, unguarded, writeCsv } from './csv.ts'
import { payloadNames } from './eventTables.ts'
import { readPackage, UnusablePackage } from './readPackage.ts'
import { fewestInCell, withoutSmallCells } from './smallCells.ts'
import { writePackage } from './writePackage.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const filesOf = (data: StudyData) => new Map(writePackage(data, sha256).map(({ name, text }) => [name, text]))

/** A study with something in every column. */
function aFullStudy(): StudyData {
  const replies = [
    { instrument: 'seq', item: 'ease', value: '6' },
    { instrument: 'umux-lite', item: 'easy', value: null },
  ]
  const participants = participantsOf(workedPairs).map((person, place) => ({
    ...person,
    language: place < 2 ? 'es' : 'en',
    age: place === 0 ? '60-up' : 'under-30',
    runs: person.runs.map((run) => ({
      ...run,
      replies,
      expertMs: 1000,
      contradictions: 0,
      questions: run.questions.map((question) => ({ ...question, item: 1, matchesKey: null })),
    })),
  }))
  const looks = [{ date: '2026-11-25', by: 'Ana, "the boss"', reason: '=1+1\nor so', people: 8 }]
  const deviations = [{ date: '2026-11-25', by: 'Ana', words: '@lunch:\n"late"' }]
  const crosswalk = [{ question: 'first-name', fate: 'merged' as const, via: ['name', 'other'] }]
  return { ...aStudy(participants, { looks, deviations }), crosswalk }
}

describe('a table', () => {
  it('gives back every text, with a word for nothing told from nothing', () => {
    const cell = fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('NA', '', '"', 'a,b', '\r\n'),
    )
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 8 })
    fc.assert(
      fc.property(rows, (cells) => {
        expect(readCsv(writeCsv(['a', 'b'], cells))).toEqual([['a', 'b'], ...cells])
      }),
    )
  })

  it('makes formulas harmless and gives them back', () => {
    expect(guarded('=HYPERLINK("x")')).toBe('\'=HYPERLINK("x")')
    fc.assert(fc.property(fc.string(), (text) => unguarded(guarded(text)) === text))
  })
})

describe('a package', () => {
  it('is read back as the very study it was written from, and analysed alike', () => {
    const data = aFullStudy()
    const read = readPackage(filesOf(data), sha256)
    expect(read).toEqual(data)
    const resampling = { seed: 3, resamples: 40 }
    expect(analyseStudy(read, resampling)).toEqual(analyseStudy(data, resampling))
  })

  it('marks each reply with where its words come from, and doesn’t where languages were put together', () => {
    const wordings = (data: StudyData) => {
      const [head = [], ...rows] = readCsv(filesOf(data).get('questionnaires.csv') ?? '')
      return new Set(rows.map((row) => row[head.indexOf('wording')]))
    }
    expect(wordings(aFullStudy())).toEqual(new Set(['adapted', 'own-translation']))
    const merged = aFullStudy().participants.map((person) => ({ ...person, language: 'other' }))
    expect(wordings({ ...aFullStudy(), participants: merged })).toEqual(new Set([null]))
    expect(filesOf(aFullStudy()).get('codebook.csv')).toContain('original adapted own-translation own-wording')
  })

  it('of a study without anybody can be read too', () => {
    expect(readPackage(filesOf(aStudy([])), sha256)).toEqual(aStudy([]))
  })

  it.each(['runs.csv', 'participants.csv', 'study.json', 'headline.R', 'README.md'])(
    'names %s when it was changed',
    (name) => {
      const files = filesOf(aFullStudy())
      files.set(name, (files.get(name) ?? '').replace(/.$/s, ' '))
      const field = name === 'study.json' ? /^study\.json/ : new RegExp(`^${name.replace('.', '\\.')}`)
      expect(() => readPackage(files, sha256)).toThrow(field)
    },
  )

  it('names a file that is missing, and another version', () => {
    const files = filesOf(aFullStudy())
    files.delete('questions.csv')
    expect(() => readPackage(files, sha256)).toThrow('questions.csv: is missing')
    const other = filesOf(aFullStudy())
    other.set('study.json', (other.get('study.json') ?? '').replace('"package": 2', '"package": 9'))
    expect(() => readPackage(other, sha256)).toThrow('study.json: package: is version 9/1')
  })

  it('names the column of a value that cannot be, though its sums are right', () => {
    const changes: [string, (text: string) => string, string][] = [
      ['runs.csv', (text) => text.replace('completed_unassisted,1', 'completed_unassisted,one'), 'runs.csv: cause'],
      ['runs.csv', (text) => text.replace('pid,period', 'pid,order'), 'runs.csv: period'],
      ['participants.csv', (text) => text.replace('FALSE', 'NA'), 'participants.csv: simulated'],
      ['participants.csv', (text) => text.replace('FALSE', 'TRUE'), 'never analysed together'],
      ['pages.csv', (text) => `${text}p001,1\n`, 'pages.csv, line 18'],
    ]
    for (const [name, change, message] of changes) {
      const files = filesOf(aFullStudy())
      const changed = change(files.get(name) ?? '')
      files.set(name, changed)
      const sums = (files.get('checksums.txt') ?? '').replace(
        new RegExp(`\\S+ {2}${name}`),
        `${sha256(changed)}  ${name}`,
      )
      files.set('checksums.txt', sums)
      expect(() => readPackage(files, sha256)).toThrow(UnusablePackage)
      expect(() => readPackage(files, sha256)).toThrow(message)
    }
  })

  it('describes every table as Data Package 2.0 has it, with sums and sizes', () => {
    const files = filesOf(aFullStudy())
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
      $schema: string
      resources: Record<string, unknown>[]
    }
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    for (const resource of descriptor.resources) {
      const text = files.get(String(resource.path)) ?? ''
      expect(resource).toMatchObject({
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        type: 'table',
        hash: `sha256:${sha256(text)}`,
        bytes: new TextEncoder().encode(text).length,
      })
      const schema = resource.schema as { fields: { name: string }[]; primaryKey: string[]; fieldsMatch: string }
      const names = schema.fields.map(({ name }) => name)
      expect(readCsv(text)[0]).toEqual(names)
      expect(schema.fieldsMatch).toBe('exact')
      expect(schema.primaryKey.filter((key) => !names.includes(key))).toEqual([])
      const { foreignKeys = [] } = resource.schema as { foreignKeys?: { fields: unknown }[] }
      for (const { fields } of foreignKeys) expect(Array.isArray(fields)).toBe(true)
    }
  })

  it('has a column for everything that any event can say', () => {
    const said = Object.values(payloads).flatMap((payload) => Object.keys(payload.shape))
    expect([...new Set(said)].filter((name) => !payloadNames.includes(name))).toEqual([])
  })

  it('says in its title and its words when nobody took part', () => {
    const data = aFullStudy()
    const participants = data.participants.map((person) => ({ ...person, simulated: true }))
    const files = filesOf({ ...data, study: { ...data.study, simulated: true }, participants })
    expect(files.get('datapackage.json')).toContain('simulated: nobody took part')
    expect(files.get('README.md')).toContain('Nobody took part')
  })
})

const helpersIn = ({ participants }: StudyData) =>
  new Set(participants.flatMap(({ runs }) => runs.map(({ helper }) => helper)))

describe('what may be published', () => {
  it('has no group of fewer than five, names no one who looked, and keeps the headline', () => {
    const data = aFullStudy()
    const open = withoutSmallCells(data)
    const counts = new Map<string, number>()
    for (const { language } of open.participants) counts.set(language, (counts.get(language) ?? 0) + 1)
    expect([...counts.values()].every((count) => count >= fewestInCell)).toBe(true)
    expect(open.participants.map(({ age }) => age)).not.toContain('60-up')
    expect(open.study.looks[0]?.by).toBe('owner')
    expect(JSON.stringify(open.study)).not.toContain('Ana')
    expect(helpersIn(open)).toEqual(new Set([false]))
    const few = { seed: 1, resamples: 10 }
    expect(analyseStudy(open, few).headline.ratio).toEqual(analyseStudy(data, few).headline.ratio)
  })

  it('doesn’t tell who had a helper where fewer than five had one', () => {
    const helped = (people: number): StudyData => {
      const data = aFullStudy()
      const participants = data.participants.map((person, place) => ({
        ...person,
        runs: person.runs.map((run) => ({ ...run, helper: place < people })),
      }))
      return { ...data, participants }
    }
    expect(helpersIn(withoutSmallCells(helped(2)))).toEqual(new Set([null]))
    expect(filesOf(withoutSmallCells(helped(2))).get('runs.csv')).not.toContain('TRUE,')
    const everybody = helped(aFullStudy().participants.length)
    expect(helpersIn(withoutSmallCells(everybody))).toEqual(new Set([true]))
    expect(readPackage(filesOf(helped(2)), sha256)).toEqual(helped(2))
  })
})
