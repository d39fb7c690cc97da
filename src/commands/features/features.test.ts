// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { questionIds } from '../../questions/answers.ts'
import { featuresPage } from './featuresPage.ts'

const page = featuresPage('locales')

it('has a line for every question, with the pages that ask it', () => {
  for (const question of questionIds) expect(page).toContain(`| \`${question}\` |`)
  expect(page).toMatch(/\| `rent-amount` \|.*\| S23 \| L46 \|/)
})

it('is what docs/features.md says; npm run features writes it anew', () => {
  expect(readFileSync('docs/features.md', 'utf8') === page).toBe(true)
})
