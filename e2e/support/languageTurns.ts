import { expect } from '@playwright/test'
import { type Locale, localeNames, locales } from '../../src/i18n/locale.ts'
import type { Applicant } from './applicant.ts'
import { words } from './words.ts'

/** The languages of the pages that follow: one, or each in its turn. */
export type Turns = () => Locale
export const inTurn = (): Turns => {
  let next = 0
  return () => locales[next++ % locales.length] ?? 'en'
}

/** Switches the language as a person does, from the bar. */
export async function reads(applicant: Applicant, to: Locale) {
  if (applicant.lang === to) return
  const { page, lang } = applicant
  await page.getByRole('button', { name: `${localeNames[lang]} · ${words(lang, 'common:changeLanguage')}` }).click()
  await page.getByRole('dialog').getByRole('button', { name: localeNames[to], exact: true }).click()
  await expect(
    page.getByRole('button', { name: `${localeNames[to]} · ${words(to, 'common:changeLanguage')}` }),
  ).toBeVisible()
  applicant.lang = to
}
