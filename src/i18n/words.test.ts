import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knowledgeOf } from '../forms/derive.ts'
import { type Form, pagesOf, questionsOf, sections } from '../forms/form.ts'
import { forms } from '../forms/forms.ts'
import { long } from '../forms/long.ts'
import { longPlain } from '../forms/longPlain.ts'
import { expeditedGrounds, noteIds, openFactIds, routes } from '../eligibility/result.ts'
import { ruleIds } from '../eligibility/ruleIds.ts'
import { preScreener } from '../forms/preScreener.ts'
import { simplified } from '../forms/simplified.ts'
import { questionIds, questionOf } from '../questions/answers.ts'
import { refusals } from '../questions/refusal.ts'
import { readability } from '../commands/words/readability/readability.ts'
import { readWords } from '../commands/words/readWords.ts'
import { bundles, layerWords } from '../testing/renderInLanguage.tsx'
import { createWords } from './i18n.ts'
import { locales } from './locale.ts'

/** Everything that is written in a language, by file: what every visit downloads, and what only some pages fetch. */
const everything = Object.fromEntries(
  locales.map((locale) => {
    const names = readdirSync(join('locales', locale)).map((file) => file.replace(/\.json$/, ''))
    const read = (name: string) => JSON.parse(readFileSync(join('locales', locale, `${name}.json`), 'utf8')) as object
    return [locale, Object.fromEntries(names.map((name) => [name, read(name)]))]
  }),
)

/** The words under a key in a language's files, each of its plural forms, as they are written. */
function written(locale: (typeof locales)[number], key: string): string[] {
  const [namespace = '', path = ''] = key.split(':')
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  let at: unknown = everything[locale]?.[namespace]
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

  it('every page and every section of the pre-screener and the simplified form has its title', () => {
    const keys = [
      ...[preScreener, simplified].flatMap(pagesOf).map(({ id }) => `pages:${id}.title`),
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

  it('every rule, open fact, ground and note of an estimate has its words', () => {
    const keys = [
      ...ruleIds.map((rule) => `estimate:rules.${rule}`),
      ...routes.map((route) => `estimate:codes.route.${route}`),
      ...openFactIds.map((fact) => `estimate:open.${fact}`),
      ...expeditedGrounds.map((ground) => `estimate:fast.grounds.${ground}`),
      ...noteIds.map((note) => `estimate:notes.${note}`),
    ]
    expect(missing(locale, keys)).toEqual([])
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

const shipped = [...forms.values()]
const translated = locales.filter((locale) => Object.keys(layerWords[locale]['long-questions']).length > 0)
const filesOf = (form: Form) =>
  form.words === 'agency' ? ['agency', 'long', ''] : form.id === 'simplified' ? [''] : ['long', '']
const keysOf = (form: Form, kind: 'questions' | 'pages', part: string) =>
  filesOf(form).map((layer) => (layer === '' ? `${kind}:${part}` : `${layer}-${kind}:${part}`))
const lacks = (locale: (typeof locales)[number], keys: readonly string[]) =>
  keys.every((key) => missing(locale, [key]).length > 0)

describe.each(translated)('every form that ships has in %s', (locale) => {
  it.each(shipped.map((form) => [form.id, form] as const))(
    '%s: words for its questions and their options',
    (_, form) => {
      const parts = [...questionsOf(form)].flatMap((id) => {
        const { kind, options = [], optionsIn } = questionOf(id)
        const own = kind === 'ack' || optionsIn ? [] : options.filter((option) => option !== 'yes' && option !== 'no')
        return [`${id}.label`, ...own.map((option) => `${id}.options.${option}`)]
      })
      expect(parts.filter((part) => lacks(locale, keysOf(form, 'questions', part)))).toEqual([])
    },
  )

  it.each(shipped.map((form) => [form.id, form] as const))(
    '%s: a title for its pages, or one question on them',
    (_, form) => {
      const untitled = pagesOf(form)
        .filter((page) => lacks(locale, keysOf(form, 'pages', `${page.id}.title`)))
        .filter(({ ask }) => ask.filter((entry) => typeof entry === 'string').length !== 1)
      expect(untitled.map(({ id }) => id)).toEqual([])
    },
  )

  it('no list on a review page that has to name an answer by a whole question', () => {
    const asked = [...questionsOf(longPlain)].filter((id) => questionOf(id).kind !== 'ack')
    const whole = asked.filter((id) =>
      lacks(locale, keysOf(longPlain, 'questions', `${id}.short`))
        ? keysOf(longPlain, 'questions', `${id}.label`).some((key) =>
            written(locale, key).some((label) => /[?？]/.test(label)),
          )
        : false,
    )
    expect(whole).toEqual([])
  })
})

describe('the agency wording', () => {
  it('is there for every question and page of the long form', () => {
    const questions = [...questionsOf(long)].map((id) => `agency-questions:${id}.label`)
    const pages = pagesOf(long).map(({ id }) => `agency-pages:${id}.title`)
    expect(missing('en', [...questions, ...pages])).toEqual([])
  })

  it('is harder than the plain one, which is no harder than the simplified form’s bar', () => {
    const report = (namespace: string) =>
      readability(readWords('locales')).find((one) => one.locale === 'en' && one.namespace === namespace)?.median ?? 0
    expect(report('long-questions')).toBeLessThanOrEqual(5)
    expect(report('long-pages')).toBeLessThanOrEqual(5)
    expect(report('agency-questions')).toBeGreaterThan(report('long-questions') + 4)
    expect(report('agency-pages')).toBeGreaterThan(report('long-pages') + 4)
  })

  it('says nowhere how long the form takes', () => {
    const texts = JSON.stringify(layerWords.en)
    expect(texts).not.toMatch(/\bminutes?\b|\bquick|\bhours? to complete/i)
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

/** The keys that the files of a folder ask one namespace for, where `t` is that namespace's. */
const keysFrom = (folder: string, namespace: string): string[] =>
  filesIn(folder)
    .map((file) => readFileSync(file, 'utf8'))
    .filter((source) => source.includes(`useTranslation('${namespace}')`))
    .flatMap((source) => [...source.matchAll(/(?<![\w.])t\(\s*'([\w-]+(?:\.[\w-]+)*)'/g)])
    .map(([, key = '']) => `${namespace}:${key}`)

describe.each([
  ['console', 'src/console'],
  ['workshop', 'src/workshop'],
])('the sentences the %s asks for', (namespace, folder) => {
  const keys = keysFrom(folder, namespace)

  it('are found in the source', () => {
    expect(keys.length).toBeGreaterThan(100)
  })

  it.each(locales)('are all there in %s', (locale) => {
    expect([...new Set(missing(locale, keys))]).toEqual([])
  })
})
