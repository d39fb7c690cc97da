import { expect, type Page, test } from '@playwright/test'
import type { Locale } from '../../src/i18n/locale.ts'
import { axeFindings } from './axe.ts'
import { foreignWords } from './foreignWords.ts'
import { brokenLayout, smallTargets, unringed } from './reach.ts'
import { resized } from './resized.ts'

const narrowest = { width: 320, height: 640 }
const usual = { width: 360, height: 740 }
const largeText = 200

/** Looks at one page after the other and keeps what is wrong, so that one run tells everything. */
export class PageChecks {
  private readonly findings: string[] = []
  private readonly languages = new Map<string, Set<Locale>>()
  private count = 0

  constructor(private readonly page: Page) {}

  /**
   * Everything that must hold of the open page: axe, structure, language, touch, focus, 320 px, text at 200 %.
   * @param state what is special about this showing: `blank`, `errors`, `help panel`
   * @param part the section of the form or visit that the page counts for
   */
  async looks(lang: Locale, state: string, part: string): Promise<void> {
    const { page } = this
    const found = [
      ...(await axeFindings(page)),
      ...(await this.structure(lang)),
      ...(await foreignWords(page, lang)),
      ...(await smallTargets(page)),
      ...(await unringed(page)),
    ]
    await resized(page, narrowest)
    const at320 = await brokenLayout(page)
    await resized(page, usual)
    const at200 = await brokenLayout(page, largeText)

    const where = `${await this.place()} ${lang}, ${state}`
    found.push(...at320.map((fault) => `320 px: ${fault}`), ...at200.map((fault) => `200 % text: ${fault}`))
    this.notes(where, found)
    this.languages.set(part, (this.languages.get(part) ?? new Set()).add(lang))
    this.count += 1
  }

  /** Where focus and title are after a page has been turned. */
  async turned(titleBefore: string): Promise<void> {
    const { page } = this
    const title = await page.title()
    const isOnHeading = await page.evaluate(() => document.activeElement?.matches('h1') ?? false)
    this.notes(await this.place(), [
      ...(isOnHeading ? [] : [`focus isn't on the heading but on ${await this.focused()}`]),
      ...(title === titleBefore ? [`the title stays “${title}”`] : []),
    ])
  }

  /** After a refused Continue: the summary has focus, and each of its lines leads to its field. */
  async summaryLeads(): Promise<void> {
    const { page } = this
    const summary = page.locator('.error-summary')
    await expect(summary).toBeVisible()
    const where = `${await this.place()}, errors`
    const hasFocus = await summary.evaluate((element) => element === document.activeElement)
    if (!hasFocus) this.notes(where, [`focus isn't on the summary but on ${await this.focused()}`])
    for (const line of await summary.getByRole('link').all()) {
      const target = (await line.getAttribute('href'))?.slice(1)
      await line.focus()
      await page.keyboard.press('Enter')
      const reached = await page.evaluate(() => document.activeElement?.id)
      if (reached !== target) this.notes(where, [`the line to ${target} leads to ${reached || 'nothing'}`])
    }
  }

  /** The languages in which pages of a part have been looked at, in the order of the alphabet. */
  languagesIn = (part: string): Locale[] => [...(this.languages.get(part) ?? [])].sort()

  /** Nothing was wrong; how much was looked at is told to the command that counts. */
  conclude(): void {
    test.info().annotations.push({ type: 'page checks', description: String(this.count) })
    expect(this.findings).toEqual([])
  }

  private notes(where: string, found: readonly string[]) {
    for (const finding of found) this.findings.push(`${where} · ${finding}`)
  }

  private async place(): Promise<string> {
    const main = this.page.locator('main')
    return `${(await main.getAttribute('data-ref')) ?? ''} ${(await main.getAttribute('data-page')) ?? (await this.page.title())}`.trim()
  }

  private focused = () =>
    this.page.evaluate(() => {
      const at = document.activeElement
      return `${at?.tagName.toLowerCase()} “${(at?.textContent ?? '').slice(0, 30)}”`
    })

  private structure = (lang: Locale) =>
    this.page.evaluate((expected) => {
      const faults: string[] = []
      const { lang: said } = document.documentElement
      if (said !== expected) faults.push(`lang says ${said}`)
      const headings = document.querySelectorAll('h1').length
      if (headings !== 1) faults.push(`${headings} first headings`)
      if (document.title.trim() === '') faults.push('no title')
      return faults
    }, lang)
}
