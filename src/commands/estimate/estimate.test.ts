import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { describe, expect, it } from 'vitest'
import { BadInput, estimateAll } from './estimateAll.ts'
import { householdSchema, simpleSchema } from './householdSchema.ts'

const filed = '2026-11-22'
const one = (change: object) => JSON.stringify([{ filed, people: [{ id: 'me', age: 30 }], ...change }])
const wages = (change: object) => ({ income: [{ id: 'job', who: 'me', kind: 'wages', amount: 100, ...change }] })

function complaintAbout(text: string): string {
  try {
    estimateAll(text)
  } catch (error) {
    if (error instanceof BadInput) return error.message
    throw error
  }
  return 'no complaint'
}

describe('bad input is named by item, field and code', () => {
  it.each([
    ['x', 'The input is no JSON.'],
    ['{}', 'The input is no array of households.'],
    ['[3]', 'Item 1, household, household: not-offered'],
    ['[null]', 'Item 1, household, household: not-offered'],
    [one({ filed: undefined }), 'Item 1, household, filed: missing'],
    [one({ filed: '2026-02-30' }), 'Item 1, household, filed: not-a-date'],
    [one({ filed: '2023-09-30' }), 'Item 1, household, filed: no-table'],
    [one({ filed: '2027-10-01' }), 'Item 1, household, filed: no-table'],
    [one({ people: [] }), 'Item 1, household, people: missing'],
    [
      one({ people: Array.from({ length: 40 }, (_, n) => ({ id: `p${n}`, age: 30 })) }),
      'Item 1, household, people: too-large',
    ],
    [one({ people: undefined }), 'Item 1, household, people: missing'],
    [one({ people: [{ id: 'me' }] }), 'Item 1, people[0], age: missing'],
    [one({ people: [{ id: 'me', age: -1 }] }), 'Item 1, people[0], age: negative'],
    [one({ people: [{ id: 'me', age: 30.5 }] }), 'Item 1, people[0], age: not-whole'],
    [one({ people: [{ id: 'me', age: 200 }] }), 'Item 1, people.me, age: too-large'],
    [one({ people: [{ id: 'me', age: '2026-13-01' }] }), 'Item 1, people[0], age: not-a-date'],
    [one({ people: [{ id: 'me', age: '2026-11-23' }] }), 'Item 1, people.me, age: contradiction'],
    [one({ people: [{ id: 'me', age: 30, height: 3 }] }), 'Item 1, people[0], height: unknown-field'],
    [
      one({
        people: [
          { id: 'me', age: 30 },
          { id: 'me', age: 3 },
        ],
      }),
      'Item 1, household, people: twice',
    ],
    [one({ people: [{ id: 'me', age: 30, spouse: 'you' }] }), 'Item 1, people.me, spouse: unknown-person'],
    [one({ people: [{ id: 'me', age: 30, parents: ['me'] }] }), 'Item 1, people.me, parents: contradiction'],
    [
      one({ people: [{ id: 'me', age: 30, student: { halfTime: 'maybe' } }] }),
      'Item 1, people[0].student, halfTime: not-offered',
    ],
    [one({ cash: -4 }), 'Item 1, household, cash: negative'],
    [one({ cash: '4' }), 'Item 1, household, cash: not-a-number'],
    [one({ cash: 1.005 }), 'Item 1, household, cash: not-whole'],
    [one({ cash: 1e9 }), 'Item 1, household, cash: too-large'],
    [one({ cash: { from: 5, to: 4 } }), 'Item 1, household, cash: upside-down'],
    [one({ cars: 2 }), 'Item 1, household, cars: unknown-field'],
    [one(wages({ amount: undefined })), 'Item 1, income[0], amount: missing'],
    [one(wages({ who: 'you' })), 'Item 1, income.job, who: unknown-person'],
    [one(wages({ frequency: 'daily' })), 'Item 1, income[0], frequency: not-offered'],
    [one(wages({ kind: 'ssi' })), 'Item 1, income.job, kind: contradiction'],
    [one(wages({ workStudy: 'yes' })), 'Item 1, income.job, workStudy: contradiction'],
    [JSON.stringify([{ filed, kind: 'simple', size: 0 }]), 'Item 1, household, size: missing'],
    [JSON.stringify([{ filed, kind: 'simple', size: 40 }]), 'Item 1, household, size: too-large'],
    [JSON.stringify([{ filed, kind: 'simple', size: 2, earned: -1 }]), 'Item 1, household, earned: negative'],
    [JSON.stringify([{ filed, kind: 'simple', size: 2, rent: 1 }]), 'Item 1, household, rent: unknown-field'],
  ])('%s', (text, complaint) => {
    expect(complaintAbout(text)).toBe(complaint)
  })

  it('the second item is named the second', () => {
    const [good] = JSON.parse(one({})) as object[]
    expect(complaintAbout(JSON.stringify([good, { ...good, cash: -1 }]))).toBe('Item 2, household, cash: negative')
  })
})

describe('the command', () => {
  const run = (input: string) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/commands/estimate.ts', '-'], {
      input,
      encoding: 'utf8',
    })

  it('prints the result with its working, in dollars and exact cents', () => {
    const guide = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/estimate.md', 'utf8'))?.[1] ?? ''
    const { stdout, status } = run(guide)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([
      { fiscalYear: 'FFY2027', outcome: 'likely_eligible', amount: { from: 103, to: 103 }, expedited: { is: 'no' } },
    ])
  })

  it('ends with 2 and prints nothing where the input is bad', () => {
    const { stdout, stderr, status } = run(one({ cash: -4 }))
    expect([stdout, stderr, status]).toEqual(['', 'Item 1, household, cash: negative\n', 2])
  })
})

/** Every field a schema takes, inner ones too. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(fieldsIn)]
}

it('every field is told in docs/estimate.md', () => {
  const guide = readFileSync('docs/estimate.md', 'utf8')
  const shapes = [householdSchema, simpleSchema].map((schema) => z.toJSONSchema(schema, { io: 'input' }))
  const fields = new Set(shapes.flatMap(fieldsIn))
  expect(fields.size).toBeGreaterThan(50)
  expect([...fields].filter((field) => !guide.includes(`\`${field}\``) && !guide.includes(`"${field}"`))).toEqual([])
})

it('every option is told in docs/estimate.md', () => {
  const guide = readFileSync('docs/estimate.md', 'utf8')
  const optionsIn = (schema: unknown): string[] => {
    if (typeof schema !== 'object' || schema === null) return []
    const own = 'enum' in schema && Array.isArray(schema.enum) ? (schema.enum as string[]) : []
    return [...own, ...Object.values(schema).flatMap(optionsIn)]
  }
  const shapes = [householdSchema, simpleSchema].map((schema) => z.toJSONSchema(schema, { io: 'input' }))
  const told = (option: string) => guide.includes(`\`${option}\``) || guide.includes(`\`"${option}"\``)
  expect([...new Set(shapes.flatMap(optionsIn))].filter((option) => !told(option))).toEqual([])
})
