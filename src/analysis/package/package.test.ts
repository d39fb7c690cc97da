import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payloads } from '../../instrumentation/event.ts'
import { aStudy, participantsOf } from '../../testing/aStudy.ts'
import { packageFaults } from '../../testing/packageFaults.ts'
import { workedPairs } from '../../testing/workedExamples.ts'
import type { ScopeSegment } from '../../study/scope.ts'
import { analyseStudy } from '../study/analyseStudy.ts'
import type { FullStudy } from '../study/studyData.ts'
import { guarded, readCsv, unguarded, writeCsv } from './csv.ts'
import { payloadNames } from './eventTables.ts'
import { readPackage } from './readPackage.ts'
import { UnusablePackage } from './unusablePackage.ts'
import { allocationWithoutSmallCells, fewestInCell, withoutSmallCells } from './smallCells.ts'
import { writePackage } from './writePackage.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const filesOf = (data: FullStudy) => new Map(writePackage(data, sha256).map(({ name, text }) => [name, text]))

/** A study with something in every column. */
function aFullStudy(): FullStudy {
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
      latePauses: [{ fromMs: 5, toMs: 9, why: '=late', by: 'Ana', date: '2026-11-26' }],
      withLatePausesMs: 7,
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
    const others = ['+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x']
    expect(others.map(guarded)).toEqual(others.map((text) => `'${text}`))
    expect(others.map(guarded).map(unguarded)).toEqual(others)
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
    const wordings = (data: FullStudy) => {
      const [head = [], ...rows] = readCsv(filesOf(data).get('questionnaires.csv') ?? '')
      return new Set(rows.map((row) => row[head.indexOf('wording')]))
    }
    expect(wordings(aFullStudy())).toEqual(new Set(['adapted', 'own-translation']))
    const merged = aFullStudy().participants.map((person) => ({ ...person, language: 'other' }))
    expect(wordings({ ...aFullStudy(), participants: merged })).toEqual(new Set([null]))
    expect(filesOf(aFullStudy()).get('codebook.csv')).toContain('original adapted own-translation own-wording')
  })

  it('says in every run, in the script and in words what its primary measure counts', () => {
    const data = aFullStudy()
    const scope: ScopeSegment[] = ['form', 'signature', 'documents']
    const participants = data.participants.map((person) => ({
      ...person,
      runs: person.runs.map((run) => ({ ...run, scope })),
    }))
    const wider = { ...data, study: { ...data.study, scope }, participants }
    const files = filesOf(wider)
    expect(files.get('runs.csv')).toContain(',form+signature+documents,')
    expect(files.get('headline.R')).toContain('scope <- "form+signature+documents"')
    expect(files.get('README.md')).toContain('task time in form + signature + documents')
    expect(readPackage(files, sha256)).toEqual(wider)
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

  it('of the first version, which knew no late pauses, no helpers, and not whose words a reply answers, is read all the same', () => {
    const files = filesOf(aFullStudy())
    const sums = new Map(
      (files.get('checksums.txt') ?? '').split('\n').map((line) => [line.slice(66), line.slice(0, 64)]),
    )
    const rewrite = (name: string, text: string) => {
      files.set(name, text)
      sums.set(name, sha256(text))
    }
    const withoutColumn = (name: string, column: string) => {
      const [header = [], ...rows] = readCsv(files.get(name) ?? '')
      const kept = (row: (string | null)[]) => row.filter((_, place) => place !== header.indexOf(column))
      rewrite(name, writeCsv(kept(header).map(String), rows.map(kept)))
    }
    withoutColumn('runs.csv', 'primary_late_pauses_ms')
    withoutColumn('runs.csv', 'helper')
    withoutColumn('questionnaires.csv', 'wording')
    rewrite('study.json', (files.get('study.json') ?? '').replace('"package": 2', '"package": 1'))
    files.delete('late_pauses.csv')
    sums.delete('late_pauses.csv')
    files.set('checksums.txt', [...sums].map(([name, sum]) => (name ? `${sum}  ${name}\n` : '')).join(''))
    const { participants } = readPackage(files, sha256)
    expect(participants[0]?.runs[0]).toMatchObject({ latePauses: [], withLatePausesMs: null, helper: false })
    expect(participants[0]?.runs[0]?.replies).toEqual(aFullStudy().participants[0]?.runs[0]?.replies)
  })

  it('names a file that is missing, and another version', () => {
    const files = filesOf(aFullStudy())
    files.delete('questions.csv')
    expect(() => readPackage(files, sha256)).toThrow('questions.csv: is missing')
    const other = filesOf(aFullStudy())
    other.set('study.json', (other.get('study.json') ?? '').replace('"package": 2', '"package": 9'))
    expect(() => readPackage(other, sha256)).toThrow('study.json: package: is version 9/1')
  })

  it('names what other programs did to a file that nobody meant to change', () => {
    const changed = (name: string, change: (text: string) => string) => {
      const files = filesOf(aFullStudy())
      files.set(name, change(files.get(name) ?? ''))
      return () => readPackage(files, sha256)
    }
    const withCrLf = (text: string) => text.replaceAll('\n', '\r\n')
    expect(changed('runs.csv', withCrLf)).toThrow('runs.csv: was changed after it was written: its line ends')
    expect(changed('runs.csv', (text) => `\uFEFF${text}`)).toThrow('its byte order mark')
    expect(changed('runs.csv', (text) => text.replace('long', 'lang'))).toThrow('its hash is another one')
    expect(changed('checksums.txt', withCrLf)()).toEqual(aFullStudy())
    expect(changed('checksums.txt', () => '')).toThrow('checksums.txt: has no sum of study.json')
  })

  it('names the column of a value that cannot be, though its sums are right', () => {
    const changes: [string, (text: string) => string, string][] = [
      ['runs.csv', (text) => text.replace('completed_unassisted,1', 'completed_unassisted,one'), 'runs.csv: cause'],
      ['runs.csv', (text) => text.replace('pid,period', 'pid,order'), 'runs.csv: period'],
      ['participants.csv', (text) => text.replace('FALSE', 'NA'), 'participants.csv: simulated'],
      ['participants.csv', (text) => text.replace('FALSE', 'TRUE'), 'never analysed together'],
      ['pages.csv', (text) => `${text}p001,1\n`, 'pages.csv, line 18'],
      ['runs.csv', (text) => text + (text.split('\n')[1] ?? '') + '\n', 'tells of p001 1 a second time'],
      ['participants.csv', (text) => text.replace(/\np001,.*/, ''), 'runs.csv: p001: is in no row of participants.csv'],
      ['participants.csv', (text) => text.replaceAll(',study,', ',none,'), 'participants.csv: participants.0.status'],
      ['study.json', () => 'null', 'study.json: package: is version undefined'],
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

  it('is what its own description says, cell by cell', () => {
    const data = aFullStudy()
    expect(packageFaults(filesOf(data))).toEqual([])
    const files = filesOf(data)
    files.set('runs.csv', (files.get('runs.csv') ?? '').replace(',long,', ',short,'))
    expect(packageFaults(files)).toEqual(['runs.csv: has other bytes', 'runs.csv: arm is "short" in row 1'])
  })

  it('holds the list that decided who was given what, and the seed whose hash was published', () => {
    const data = aFullStudy()
    const seed = 'a seed that nobody knew'
    const sealed = { ...data, study: { ...data.study, seedHash: sha256(seed) } }
    const rows = [
      { stratum: 'en', slot: 0, arm: 'la-sb', block: 0, usedBy: 'p003', usedOrder: 1 },
      { stratum: 'en', slot: 1, arm: 'sb-la', block: 0, usedBy: null, usedOrder: null },
    ]
    const redcap = { fields: [{ name: 'sequence', choices: ['la-sb', 'sb-la'] }], rows: [[1], [2], [2]] }
    const files = new Map(
      writePackage(sealed, sha256, { allocation: { rows, seed, redcap } }).map(({ name, text }) => [name, text]),
    )
    expect(packageFaults(files)).toEqual([])
    expect(readCsv(files.get('allocation.csv') ?? '')).toEqual([
      ['stratum', 'slot', 'arm', 'block', 'used_by', 'used_order'],
      ['en', '0', 'la-sb', '0', 'p003', '1'],
      ['en', '1', 'sb-la', '0', null, null],
    ])
    expect(files.get('allocation_redcap.csv')).toBe('sequence\n1\n2\n2\n')
    expect(files.get('codebook.csv')).toContain('1 la-sb, 2 sb-la')
    expect(readPackage(files, sha256)).toEqual(sealed)
    const other = { ...sealed, study: { ...sealed.study, seedHash: sha256('another') } }
    const forged = writePackage(other, sha256, { allocation: { rows, seed, redcap } })
    expect(() => readPackage(new Map(forged.map(({ name, text }) => [name, text])), sha256)).toThrow('study.json: seed')
  })

  it('says of every column in its codebook what it holds, and in which page of the documentation it is defined', () => {
    const [header = [], ...rows] = readCsv(filesOf(aFullStudy()).get('codebook.csv') ?? '')
    for (const row of rows) {
      expect(row[header.indexOf('label')]).toBeTruthy()
      expect(existsSync(row[header.indexOf('definition')] ?? '')).toBe(true)
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
    expect(JSON.parse(files.get('datapackage.json') ?? '')).toMatchObject({
      licenses: [{ name: 'CC0-1.0' }],
      forms: [
        { form: 'long@1', hash: 'abc' },
        { form: 'simplified@1', hash: 'abc' },
      ],
    })
  })
})

const helpersIn = ({ participants }: Pick<FullStudy, 'participants'>) =>
  new Set(participants.flatMap(({ runs }) => runs.map(({ helper }) => helper)))

describe('what may be published', () => {
  it('tells of strata that were put together who is in them by no place of the allocation', () => {
    const open = withoutSmallCells({
      ...aFullStudy(),
      participants: participantsOf(workedPairs).map((person, at) => ({ ...person, stratum: at < 2 ? 'es' : 'en' })),
    })
    const row = { slot: 0, arm: 'la-sb', block: 0, usedBy: 'p001', usedOrder: 1 }
    const rows = ['es', 'en'].map((stratum) => ({ stratum, ...row }))
    expect(allocationWithoutSmallCells({ rows, seed: null, redcap: null }, open).rows).toEqual([
      { ...rows[0], usedBy: null, usedOrder: null },
      { ...rows[1], usedBy: null, usedOrder: null },
    ])
  })

  it('has no group of fewer than five, names no one who looked, and keeps the headline', () => {
    const data = aFullStudy()
    const open = withoutSmallCells(data)
    const counts = new Map<string, number>()
    for (const { language } of open.participants) counts.set(language, (counts.get(language) ?? 0) + 1)
    expect([...counts.values()].every((count) => count >= fewestInCell)).toBe(true)
    expect(open.participants.map(({ age }) => age)).not.toContain('60-up')
    expect(open.study.looks[0]?.by).toBe('owner')
    expect(JSON.stringify(open)).not.toContain('Ana')
    expect(helpersIn(open)).toEqual(new Set([false]))
    const few = { seed: 1, resamples: 10 }
    expect(analyseStudy(open, few).headline.ratio).toEqual(analyseStudy(data, few).headline.ratio)
  })

  it('doesn’t tell who had a helper where fewer than five had one', () => {
    const helped = (people: number): FullStudy => {
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
