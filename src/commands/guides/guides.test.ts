// @vitest-environment node
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { followStep } from './followStep.ts'
import { readGuide } from './readGuide.ts'

const folders = ['src', 'e2e', 'locales', 'docs', 'public']
const files = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'playwright.config.ts']
const copies: string[] = []

/** A copy of the project, for steps to be followed in. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'timetax-guides-'))
  copies.push(copy)
  for (const part of [...folders, ...files]) cpSync(part, join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  return copy
}
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })))

const stepsOf = (guide: string) => readGuide(readFileSync(join('docs', guide), 'utf8'))

it('reads from a guide what to write, where, and what to run', () => {
  const guide = ['```ts file=a.ts after="b: {"', 'c', '```', '', '```ts', 'read me', '```', '', '```sh run', 'd', '```']
  expect(readGuide(guide.join('\n'))).toEqual([
    { kind: 'insert', file: 'a.ts', after: 'b: {', text: 'c\n' },
    { kind: 'run', commands: ['d'] },
  ])
})

it('says which line a guide expects in vain', () => {
  const step = { kind: 'insert', file: 'package.json', after: 'no such line', text: '' } as const
  expect(() => followStep(step, copyOfProject())).toThrow('package.json has no line: no such line')
})

// The types are checked once, after both: the second guide stands on the question of the first.
it('a question and a form are added by following the guides, and everything holds', { timeout: 1_200_000 }, () => {
  const question = stepsOf('add-a-question.md').map((step) => withoutTypes(step))
  const form = stepsOf('add-a-form.md')
  expect(question.length).toBeGreaterThan(6)
  expect(form.length).toBeGreaterThan(5)
  const copy = copyOfProject()
  for (const step of [...question, ...form]) followStep(step, copy)
})

it('a language is added by following the guide, and every page is built in it', { timeout: 1_200_000 }, () => {
  const language = stepsOf('add-a-language.md')
  expect(language.length).toBeGreaterThan(20)
  const copy = copyOfProject()
  for (const step of language) followStep(step, copy)
  const consent = readFileSync(join(copy, 'dist', 'client', 'consent.en-XA.html'), 'utf8')
  expect(consent).toContain('<html lang="en-XA"')
  expect(consent).toContain('⟦Ɓééƒööŕéé ýööüü')
})

const withoutTypes = (step: ReturnType<typeof readGuide>[number]) =>
  step.kind === 'run'
    ? { ...step, commands: step.commands.map((one) => one.replace('check -- types words', 'check -- words')) }
    : step
