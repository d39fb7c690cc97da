import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readWords } from './readWords.ts'
import { restamp } from './restamp.ts'
import { simplify } from './simplify.ts'
import { noStamps } from './stamps.ts'
import { writeStamps } from './stampsFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'words-'))
afterAll(() => rmSync(folder, { recursive: true }))

for (const file of ['glossary.csv', '_names.json']) cpSync(join('locales', file), join(folder, file))
write('en', { rent: { label: 'How much is your rent?', label_note: 'Heading' } })
write('es', { rent: { label: '¿Cuánto paga de renta?' } })
write('zh-Hant', { rent: { label: '您的房租是多少？' } })
write('zh-Hans', { rent: { label: '您的房租是多少？' } })
const words = readWords(folder)
writeStamps(folder, {
  ...restamp(words, noStamps, []),
  'zh-Hans': simplify(words, noStamps, { terms: {}, keys: {} }).stamps,
})

function write(locale: string, tree: unknown): void {
  mkdirSync(join(folder, locale), { recursive: true })
  writeFileSync(join(folder, locale, 'questions.json'), JSON.stringify(tree))
}

function check() {
  return spawnSync('node_modules/.bin/tsx', ['src/commands/words/main.ts', folder], { encoding: 'utf8' })
}

describe('the words check', () => {
  it('passes a folder of sound locales', () => {
    const { status, stdout } = check()
    expect(stdout).toContain('Words: 0 to change, 0 to look at.')
    expect(status).toBe(0)
  })

  it('names file, key and what to do, and exits with 1', () => {
    write('es', { rent: { label: '¿Cuánto pagas de renta?' } })
    const { status, stderr } = check()
    expect(stderr).toContain('locales/es/questions.json rent.label: says tú with "pagas"; write the usted form')
    expect(status).toBe(1)
  })
})
