import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knowledgeOf } from '../forms/derive.ts'
import { pagesOf, questionsOf, sections } from '../forms/form.ts'
import { simplified } from '../forms/simplified.ts'
import { questionIds, questionOf } from '../questions/answers.ts'
import { refusals } from '../questions/refusal.ts'
import { bundles } from '../testing/renderInLanguage.tsx'
import { createWords } from './i18n.ts'
import { locales } from './locale.ts'

/** The words under a key in a language's files, each of its plural forms, as they are written. */
function written(locale: (typeof locales)[number], key: string): string[] {
  const [namespace = '', path = ''] = key.split(':')
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let at: unknown = bundles[locale][namespace as keyof (typeof bundles)['en']]
  for (const part of parts) at = (at as Record<string, unknown> | undefined)?.[part]
  const forms = Object.entries((at ?? {}) as Record<string, unknown>).filter(
    ([name]) => name === last || name.replace(/_(?:zero|one|many|other)$/, '') === last,
  )
  return forms.flatMap(([, words]) => (typeof words === 'string' ? [words] : []))
}

const placeholdersOf = (words: string) => [...words.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name)
const missing = (locale: (typeof locales)[number], keys: readonly string[]) =>
  keys.filter((key) => written(locale, key).every((words) => words.trim() === ''))

describe.each(locales)('in %s', (locale) => {
  it('every question that the simplified form asks or derives has its words, and a label for each option', () => {
    const keys = [...knowledgeOf(simplified).known].flatMap((id) => [
      `questions:${id}.label`,
      ...(questionOf(id).kind === 'ack' ? [] : (questionOf(id).options ?? [])).map(
        (option) => `questions:${id}.options.${option}`,
      ),
    ])
    expect(missing(locale, keys)).toEqual([])
  })

  it('no list on the review page has to name an answer by a whole question', () => {
    const asked = [...questionsOf(simplified)]
    const labelOnly = asked.filter((id) => missing(locale, [`questions:${id}.short`]).length > 0)
    expect(
      labelOnly.filter((id) => written(locale, `questions:${id}.label`).some((label) => /[?？]/.test(label))),
    ).toEqual([])
  })

  it('every page and every section of the simplified form has its title', () => {
    const keys = [
      ...pagesOf(simplified).map(({ id }) => `pages:${id}.title`),
      ...sections.map((id) => `common:sections.${id}`),
    ]
    expect(missing(locale, keys)).toEqual([])
  })

  it('every reason to ask back has words that say what to do', () => {
    expect(
      missing(
        locale,
        refusals.map((refusal) => `errors:${refusal}`),
      ),
    ).toEqual([])
  })

  it('no question speaks of anything but a name or a kind of money', () => {
    const i18n = createWords(locale, { [locale]: bundles[locale] })
    const left = questionIds
      .flatMap((id) => ['label', 'labelAlone', 'short', 'hint'].map((part) => `questions:${id}.${part}`))
      .filter((key) => i18n.exists(key))
      .filter((key) => i18n.t(key, { name: 'Ana', kind: 'SSI' }).includes('{{'))
    expect(left).toEqual([])
  })
})

/** A call of `t` in the source with a whole key: what values it passes, `undefined` where they can't be read. */
interface Call {
  key: string
  values: string[] | undefined
}

const call = /\bt\(\s*'([a-z]+:[\w.-]+)'\s*(?:,\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*,?\s*)?(\)|,)/g

function callsIn(source: string): Call[] {
  return [...source.matchAll(call)].map(([, key = '', values, end]) => ({
    key,
    values: end === ',' ? undefined : namesIn(values ?? ''),
  }))
}

/** The names in the text between the braces of an object: each begins a part between commas outside brackets. */
function namesIn(object: string): string[] {
  const flat = object.replace(/\((?:[^()]|\([^()]*\))*\)|\{[^{}]*\}/g, '')
  return flat.split(',').flatMap((part) => /^\s*(\w+)/.exec(part)?.[1] ?? [])
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|testing/.test(name))
    .map((name) => join(folder, name))

const calls = ['src/participant', 'src/ui']
  .flatMap(filesIn)
  .flatMap((file) => callsIn(readFileSync(file, 'utf8')).map((found) => ({ file, ...found })))

describe('the sentences the pages ask for', () => {
  it('are found in the source', () => {
    expect(calls.length).toBeGreaterThan(100)
    expect(callsIn("t('a:b.c', { name: words.person(x, y), pay, kind: of({ q }) })")).toEqual([
      { key: 'a:b.c', values: ['name', 'pay', 'kind'] },
    ])
  })

  it.each(locales)('are all there in %s', (locale) => {
    expect(calls.filter(({ key }) => missing(locale, [key]).length > 0)).toEqual([])
  })

  it.each(locales)('get in %s every value they speak of', (locale) => {
    const short = calls.flatMap(({ file, key, values }) => {
      const spoken = written(locale, key).flatMap(placeholdersOf)
      const lacking = values ? spoken.filter((name) => !values.includes(name)) : []
      return lacking.length > 0 ? [{ file, key, lacking }] : []
    })
    expect(short).toEqual([])
  })
})
