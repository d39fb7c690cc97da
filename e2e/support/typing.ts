import { expect } from '@playwright/test'
import type { Answers } from '../../src/questions/answers.ts'
import type { Refusal } from '../../src/questions/refusal.ts'
import type { Applicant } from './applicant.ts'
import { device } from './device.ts'
import { hasWords } from './words.ts'

/** What is typed on a page, by the end of the input's name: `dob--year`, `rent-amount`. */
export type Typed = Record<string, string>

/** An input of the open page by its name; of a loop's page, whatever its item is called. */
export const input = ({ page }: Applicant, name: string) => {
  const [question = '', part] = name.split('--')
  const ending = part ? `--${part}` : ''
  return page.locator(`[name="${name}"], [name^="${question}~"]${ending ? `[name$="${ending}"]` : ''}`).first()
}

export async function types(applicant: Applicant, typed: Typed) {
  for (const [name, text] of Object.entries(typed)) await input(applicant, name).fill(text)
}

const continues = ({ page }: Applicant) => page.locator('main form button[type=submit][value=done]').click()

/** Types, continues, and is asked back: beside the field and in the summary, in words, with everything still there. */
export async function isAskedBack(
  applicant: Applicant,
  typed: Typed,
  refusal: Refusal,
  values: Record<string, string> = {},
) {
  const { page } = applicant
  const here = await applicant.currentPage()
  await types(applicant, typed)
  await continues(applicant)
  const told = `${refusal} for ${JSON.stringify(typed)}`
  const [first = ''] = Object.keys(typed)
  const name = ((await input(applicant, first).getAttribute('name')) ?? '').replace(/--\w+$/, '')
  const own = `questions:${name.replace(/~.*/, '')}.errors.${refusal}`
  const message = applicant.t(hasWords(applicant.lang, own) ? own : `errors:${refusal}`, values)
  await expect(page.locator(`[id="${name}_error"]`), told).toContainText(message)
  await expect(page.locator(`.error-summary a[href="#${name}"]`), told).toContainText(message)
  for (const [part, text] of Object.entries(typed)) await expect(input(applicant, part), told).toHaveValue(text)
  expect(await applicant.currentPage(), told).toBe(here)
}

/** Types and continues; the device then keeps the answers as they were meant. */
export async function isTaken(applicant: Applicant, typed: Typed, stored: Partial<Answers>) {
  const here = await applicant.currentPage()
  await types(applicant, typed)
  await continues(applicant)
  await expect(applicant.page.locator('main'), JSON.stringify(typed)).not.toHaveAttribute('data-page', here)
  expect(await device.answers(applicant.page)).toMatchObject(stored)
}
