import { expect, type Locator, type Page } from '@playwright/test'
import type { Locale } from '../../src/i18n/locale.ts'
import { localeNames } from '../../src/i18n/locale.ts'
import { type AnyItem, groupOf, itemsOf, me, type QuestionId, questionOf } from '../../src/questions/answers.ts'
import { dateParts, type TypedDate } from '../../src/questions/kinds/date.ts'
import { typedFrom } from '../../src/questions/inputs.ts'
import type { YesNoText } from '../../src/questions/kinds/yesNoText.ts'
import { portalAccount } from '../../src/scenarios/portalAccount.ts'
import type { Scenario } from '../../src/scenarios/scenario.ts'
import { finger, type Hands } from './hands.ts'
import { words } from './words.ts'

/** What is special about playing each form: its study's code, its first and its last page. */
export const playable = {
  simplified: { study: 'demo', first: 'pre-people', last: 'offers' },
  long: { study: 'demo-long', first: 'county', last: 'confirmation' },
  'long-plain': { study: 'demo', first: 'county', last: 'confirmation' },
  'long-paged': { study: 'demo', first: 'county', last: 'confirmation' },
  'pilot-2014': { study: 'demo', first: 'pilot-start', last: 'pilot-sent' },
} as const
export type Playable = keyof typeof playable

/** Pages where papers are added: they go on by a button of their own. */
const papersPages = new Set(['papers', 'documents', 'pilot-documents'])

/** Passwords are on the sheet and in no key: of them is known only that one was given. */
const secrets: Partial<Record<QuestionId, string>> = {
  'acct-password': portalAccount.password,
  'acct-password-2': portalAccount.password,
  'esign-pin': portalAccount.pin,
}

/** What a participant met on the way: pages by number, questions by input name. */
export interface Journey {
  screens: string[]
  answers: string[]
}

/** A participant who plays a household: reads the sheet's answers from its key, finds fields by name, presses buttons by their words. */
export class Applicant {
  readonly journey: Journey = { screens: [], answers: [] }
  /** The same of the pre-screener, which counts for itself. */
  readonly before: Journey = { screens: [], answers: [] }
  private readonly seen = new Map<string, number>()
  /** Who of the key an item of the device is: its id there is random. */
  private readonly people = new Map<string, string>()

  constructor(
    /** The tab she has open. */
    public page: Page,
    readonly scenario: Scenario,
    public lang: Locale = scenario.lang,
    private readonly hands: Hands = finger,
    readonly form: Playable = 'simplified',
  ) {}

  t = (key: string, values: Record<string, string> = {}) => words(this.lang, key, values)

  button = (key: string, values: Record<string, string> = {}): Locator =>
    this.page.getByRole('button', { name: this.t(key, values), exact: true })

  /** Opens the study's link, which may ask for a sequence of runs, and chooses a language. */
  async arrives(url: string, asked: { sequence?: string } = {}) {
    const query = new URLSearchParams({ scenario: this.scenario.id, ...asked })
    await this.page.goto(`${url}/v/${playable[this.form].study}?${query.toString()}`)
    await this.hands.presses(this.page.getByRole('link', { name: localeNames[this.lang], exact: true }))
    await expect(this.page.locator('main')).toHaveAttribute('data-page', 'consent')
  }

  /** Comes to the form: everything before it, the pre-screener included. */
  async begins() {
    await this.beginsPreScreener()
    await this.answersPreScreener()
  }

  /** Says yes, skips what is about the participant, warms up, reads the sheet, starts. */
  async beginsPreScreener() {
    await this.hands.presses(this.button('visit:consent.yes'))
    await this.isOn('background')
    await this.hands.presses(this.button('visit:background.skip'))
    await this.isOn('warm-up')
    await this.hands.presses(this.button('visit:warmup.continue'))
    await this.opensPreScreener()
  }

  /** Starts the form from the sheet, over its pre-screener. */
  async starts() {
    await this.opensPreScreener()
    await this.answersPreScreener()
  }

  private async opensPreScreener() {
    await this.isOn('scenario')
    // Nobody can type a password or a PIN that the sheet doesn't tell.
    if (this.form.startsWith('long'))
      for (const told of [portalAccount.password, portalAccount.pin])
        await expect(this.page.locator('.sheet')).toContainText(told)
    await this.hands.presses(this.button('visit:scenario.start'))
    await this.isOn(playable[this.form].first)
  }

  /** Answers the eight questions, reads what they come to, starts the application. */
  async answersPreScreener() {
    if (playable[this.form].first !== 'pre-people') return
    await this.answersUntil('pre-result')
    await this.answersPage()
    await this.isOn('language')
  }

  isOn = (page: string) => expect(this.page.locator('main')).toHaveAttribute('data-page', page)
  currentPage = async () => (await this.page.locator('main').getAttribute('data-page')) ?? ''

  /** Fills the open page as the key has it and continues; returns the page's id. */
  async answersPage(): Promise<string> {
    const page = await this.currentPage()
    await this.fillsPage(page)
    await this.continues(page)
    return page
  }

  async fillsPage(page: string) {
    const nth = (this.seen.get(page) ?? 0) + 1
    this.seen.set(page, nth)
    const { screens, answers } = page.startsWith('pre-') ? this.before : this.journey
    screens.push((await this.page.locator('main').getAttribute('data-ref')) ?? '')
    if (papersPages.has(page)) answers.push('docs-upload')
    const filled = new Set<string>()
    for (;;) {
      const names = await this.fieldNames()
      const next = names.find((name) => !filled.has(name))
      if (next === undefined) break
      filled.add(next)
      answers.push(next)
      if (!papersPages.has(page)) await this.fills(next, nth)
    }
  }

  /** Goes on from a page: the next item of a list where the key has one, else onwards. */
  async continues(page: string) {
    const form = await this.page.locator('main form').elementHandle()
    if (papersPages.has(page)) await this.hands.presses(this.button('pages:papers.later'))
    else {
      const then = (await this.wantsMore(page)) ? 'add' : 'done'
      await this.hands.presses(this.page.locator(`main form button[type=submit][value=${then}]`))
    }
    await form?.waitForElementState('hidden')
    await expect(this.page.locator('main h1')).toBeVisible()
  }

  /** Fills the whole form until `page` is open. */
  async answersUntil(page: string) {
    for (let steps = 0; (await this.currentPage()) !== page; steps += 1) {
      if (steps > 200) throw new Error(`${page} never came up`)
      await this.answersPage()
    }
  }

  /** Fills the whole form, sends it, and reads what comes after. */
  async completes() {
    await this.answersUntil(playable[this.form].last)
    await this.answersPage()
    await this.isOn('questionnaire')
  }

  async finishes() {
    await this.completes()
    await this.hands.presses(this.button('visit:questionnaire.skip'))
    await this.isOn('thanks')
    await expect(this.page.locator('[data-sent=yes]')).toBeVisible()
  }

  private async fieldNames(): Promise<string[]> {
    const names = await this.page
      .locator('main form :is(input, select, textarea)')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).name))
    return [...new Set(names.map((name) => name.replace(/--\w+$/, '')))].filter(
      (name) => name !== '' && name !== 'docs-upload',
    )
  }

  private async fills(name: string, nth: number) {
    const question = name.replace(/~.*$/, '') as QuestionId
    const item = name.includes('~') ? name.replace(/^.*~/, '') : undefined
    const { kind } = questionOf(question)
    const value = this.keyOf(question, item, nth)
    if (question === 'm-first' && item) this.people.set(item, this.rowOf('members', item, nth)?.id ?? '')
    const at = (suffix: string) => this.page.locator(`[name="${name}${suffix}"]`)
    if (value === undefined) throw new Error(`the key says nothing about ${question}`)
    if (value === null) return
    if (kind === 'yesNo' || kind === 'choice') return this.chooses(name, String(value))
    if (kind === 'yesNoText') return this.tells(name, value as YesNoText)
    if (kind === 'password') return this.hands.types(at(''), secrets[question] ?? '')
    if (kind === 'choices') return this.ticks(name, value as string[])
    if (kind === 'ack') return this.ticks(name, ['yes'])
    if (kind === 'who') return this.choosesPerson(name, String(value))
    if (kind === 'whoAll') return this.ticks(name, await this.peopleCalled(name, value as string[]))
    const typed = typedFrom({ question }, value, { today: this.scenario.today })
    if (kind !== 'date') return this.hands.types(at(''), String(typed))
    for (const part of dateParts) await this.hands.types(at(`--${part}`), (typed as TypedDate)[part])
  }

  /** One of a few to tick, or of many in a list to pull down. */
  private async chooses(name: string, value: string) {
    const list = this.page.locator(`select[name="${name}"]`)
    if ((await list.count()) === 0) return this.ticks(name, [value])
    await this.hands.picks(list, value)
  }

  private async choosesPerson(name: string, person: string) {
    const list = this.page.locator(`select[name="${name}"]`)
    if ((await list.count()) > 0) {
      const options = await list
        .locator('option')
        .evaluateAll((all) => all.map((one) => ({ value: (one as HTMLOptionElement).value, label: one.textContent })))
      const found = options.find(({ value, label }) => this.isNamed(person, value, label))
      await this.hands.picks(list, found?.value ?? '')
      return
    }
    await this.ticks(name, await this.peopleCalled(name, [person]))
  }

  private async tells(name: string, { is, text }: YesNoText) {
    await this.ticks(name, [is])
    if (text !== null) await this.hands.types(this.page.locator(`[name="${name}--text"]`), text)
  }

  private async ticks(name: string, values: readonly string[]) {
    const boxes = this.page.locator(`input[name="${name}"]`)
    for (const box of await boxes.all()) {
      const shouldBe = values.includes(await box.inputValue())
      if ((await box.isChecked()) !== shouldBe) await this.hands.ticks(box)
    }
  }

  /** The values of the options that carry these people's names. */
  private async peopleCalled(name: string, people: readonly string[]): Promise<string[]> {
    const options = await this.page.locator(`input[name="${name}"]`).all()
    const found: string[] = []
    for (const option of options) {
      const value = await option.inputValue()
      const label = await this.page.locator(`label[for="${await option.getAttribute('id')}"]`).innerText()
      if (people.some((person) => this.isNamed(person, value, label))) found.push(value)
    }
    return found
  }

  private isNamed = (person: string, value: string, label: string) =>
    person === me ? value === me : value !== me && label.includes(this.firstName(person))

  private firstName = (person: string) =>
    this.scenario.key.members?.find(({ id }) => id === person)?.['m-first'] ?? person

  private keyOf(question: QuestionId, item: string | undefined, nth: number): unknown {
    const group = groupOf(question)
    if (!group) return this.scenario.key[question as keyof Scenario['key']]
    return this.rowOf(group, item, nth)?.[question]
  }

  /** The row of the key that the nth showing of a page is about; rows follow the order of the choice that opens them. */
  private rowOf(
    group: NonNullable<ReturnType<typeof groupOf>>,
    item: string | undefined,
    nth: number,
  ): AnyItem | undefined {
    const rows = itemsOf(this.scenario.key, group)
    const types = (this.scenario.key['unearned-types'] ?? []) as string[]
    const inOrder =
      group === 'other-money' ? [...rows].sort((a, b) => types.indexOf(a.of ?? '') - types.indexOf(b.of ?? '')) : rows
    if (group === 'people') return inOrder.find(({ id }) => id === (this.people.get(item ?? '') ?? item))
    // The simplified form asks for amounts of costs on one page.
    const isOnOnePage = this.form === 'simplified' && (group === 'care-costs' || group === 'medical-costs')
    return isOnOnePage ? inOrder[0] : inOrder[nth - 1]
  }

  /** Whether the key has one more item for the list whose item's last page is open. */
  private async wantsMore(page: string): Promise<boolean> {
    if ((await this.page.locator('main form button[value=add]').count()) === 0) return false
    const about = (await this.fieldNames()).find((name) => name.includes('~')) ?? ''
    const group = groupOf(about.replace(/~.*$/, '') as QuestionId)
    if (!group) return false
    const nth = this.seen.get(page) ?? 0
    const [here, next] = [this.rowOf(group, undefined, nth), this.rowOf(group, undefined, nth + 1)]
    return next !== undefined && next.of === here?.of
  }
}
