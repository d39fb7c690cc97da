import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

/** Lints a text as if it were a file of the project; the rule that needs types is left out, as the file doesn't exist. */
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ['**/*.{ts,tsx}'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-unused-vars': 'off' },
    },
  ],
})

async function lint(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath })
  return (result?.messages ?? []).map(({ message }) => message)
}

describe('borders between folders', () => {
  it.each([
    ['src/participant/FormRunner.tsx', '../server/app.ts'],
    ['src/participant/pages/Page.tsx', '../../console/Console.tsx'],
    ['src/questions/kinds/text.ts', '../../forms/form.ts'],
    ['src/questions/bank.ts', '../i18n/format.ts'],
    ['src/forms/walk.ts', '../study/study.ts'],
    ['src/analysis/measures.ts', '../server/store/store.ts'],
    ['src/console/results/Chart.tsx', '../../participant/visit/visit.ts'],
    ['src/console/results/Chart.tsx', '../../server/app.ts'],
    ['src/app/main.tsx', '../server/main.ts'],
    ['src/server/app.ts', '../participant/FormRunner.tsx'],
    ['src/server/routes/deep/er/visits.ts', '../../../../ui/Button.tsx'],
    ['src/study/study.ts', '../testing/fakeClock.ts'],
  ])('%s may not import %s, however it does', async (file, source) => {
    expect(await lint(file, `import { a } from '${source}'; a()`)).toHaveLength(1)
    expect(await lint(file, `import type { A } from '${source}'; export type B = A`)).toHaveLength(1)
    expect(await lint(file, `export { a } from '${source}'`)).toHaveLength(1)
    expect(await lint(file, `export const a = () => import('${source}')`)).toHaveLength(1)
    expect(await lint(file, `export type A = import('${source}').A`)).toHaveLength(1)
  })

  it.each([
    ['src/participant/FormRunner.tsx', '../forms/walk.ts'],
    ['src/console/results/Chart.tsx', '../../participant/FormRunner.tsx'],
    ['src/console/visits/Visits.tsx', '../testing/aVisit.ts'],
    ['src/server/routes/deep/visits.ts', '../forms.ts'],
    ['src/analysis/measures.ts', '../prediction/predict.ts'],
    ['src/study/study.test.ts', '../testing/fakeClock.ts'],
    ['src/app/main.tsx', '../console/Console.tsx'],
  ])('%s may import %s', async (file, source) => {
    expect(await lint(file, `import { a } from '${source}'; a()`)).toEqual([])
    expect(await lint(file, `export const a = () => import('${source}')`)).toEqual([])
  })

  it('says in words what a folder may import', async () => {
    expect(await lint('src/ui/Field.tsx', `import { a } from '../forms/walk.ts'; a()`)).toEqual([
      expect.stringContaining('ui imports only i18n'),
    ])
  })
})

describe('the core', () => {
  it.each([
    `export { useState } from 'react'`,
    `export const react = () => import('react')`,
    `export const now = Date.now()`,
    `export const now = new Date()`,
    `export const dice = Math.random()`,
    `export const answer = fetch('/api')`,
    `export const width = window.innerWidth`,
    `export const title = document.title`,
    `export const t = performance.now()`,
  ])('is kept pure: %s', async (text) => {
    for (const folder of ['questions', 'forms', 'scenarios', 'eligibility', 'analysis', 'prediction']) {
      expect(await lint(`src/${folder}/deep/rule.ts`, text)).toHaveLength(1)
    }
  })

  it('may handle a date it is given', async () => {
    expect(await lint('src/eligibility/age.ts', `export const at = (today: string) => new Date(today)`)).toEqual([])
  })
})

describe('sentences in components', () => {
  it.each([
    '<p>Continue</p>',
    "<p>{'Continue'}</p>",
    '<p>{`Continue ${1}`}</p>',
    '<input aria-label="Rent" />',
    "<input placeholder={'Rent'} />",
    '<p>您好</p>',
    '<>Sí</>',
  ])('are refused: %s', async (jsx) => {
    for (const folder of ['participant', 'ui', 'console']) {
      expect(await lint(`src/${folder}/Page.tsx`, `export const Page = () => ${jsx}`)).toHaveLength(1)
    }
  })

  it.each(['<p>{t("continue")}</p>', '<p> · {amount} </p>', '<input name="rent" type="text" />', "<p>{' '}</p>"])(
    'are told from keys, marks and codes: %s',
    async (jsx) => {
      expect(await lint('src/participant/Page.tsx', `export const Page = () => ${jsx}`)).toEqual([])
    },
  )
})
