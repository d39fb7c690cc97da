import type { Browser, Page } from '@playwright/test'
import { workOfRun } from '../src/commands/simulate/workOfRun.ts'
import { localeNames, type Locale } from '../src/i18n/locale.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant, type Playable } from './support/applicant.ts'
import { axeFindings } from './support/axe.ts'
import { device } from './support/device.ts'
import { expect as expectSoon, type Guard, test } from './support/guarded.ts'
import { Newcomer, secondsFor } from './support/newcomer.ts'
import { Researcher } from './support/researcher.ts'
import { type Server, startServer } from './support/server.ts'
import { words } from './support/words.ts'

/** Three browsers share the machine here, so each waits longer than one alone would have to. */
const expect = expectSoon.configure({ timeout: 60_000 })

/** What the owner's whole path may take, in seconds, participants' own time not counted. */
const tenMinutes = 600

const t = (key: string, values: Record<string, string> = {}) => words('en', `console:${key}`, values)
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

test.use({ viewport: { width: 1280, height: 900 }, hasTouch: false })

/** A participant on a phone of her own, who goes from run to run of the plan that her device was given. */
class Participant {
  private constructor(
    readonly page: Page,
    readonly lang: Locale,
    readonly who: string,
    private readonly runs: { run: string; form: string; scenario: string }[],
  ) {}

  /** Types the short code, chooses a language, says yes, and comes to the first page of the first form. */
  static async joins(browser: Browser, guard: Guard, server: Server, code: string, lang: Locale) {
    const context = await browser.newContext({ ...phone, locale: lang })
    await guard.watch(context)
    const page = await context.newPage()
    const press = (key: string) => page.getByRole('button', { name: words(lang, key), exact: true }).click()
    await page.goto(`${server.url}/join`)
    await page.locator('#code').fill(code)
    await page.locator('main form button[type=submit]').click()
    await page.getByRole('link', { name: localeNames[lang], exact: true }).click()
    await press('visit:consent.yes')
    await press('visit:background.skip')
    await press('visit:warmup.continue')
    const { sid, plan } = await device.visit(page)
    const joined = new Participant(page, lang, sid.slice(0, 5), plan.runs)
    await joined.applicant(0).starts()
    return joined
  }

  applicant(run: number): Applicant {
    const { form = '', scenario: id = '' } = this.runs[run] ?? {}
    const scenario = scenarioOf(id)
    if (!scenario) throw new Error(`no scenario ${id}`)
    return new Applicant(this.page, scenario, this.lang, undefined, form.replace(/@.*/, '') as Playable)
  }

  /** From where she is to the thank-you page, over both forms. */
  async finishes() {
    const first = this.applicant(0)
    await first.completes()
    await first.button('visit:questionnaire.skip').click()
    await first.isOn('break')
    await first.button('common:continue').click()
    const second = this.applicant(1)
    await second.starts()
    await second.finishes()
  }

  /** What the time model says of her forms, in seconds: her own time, apart from the owner's. */
  predicted(): number {
    return this.runs.reduce((sum, { form, scenario }) => {
      const { pages, preScreener } = workOfRun(form, scenario, this.lang)
      return [...pages, ...(preScreener?.pages ?? [])].reduce(
        (seconds, page) => seconds + page.seconds + page.questions.reduce((all, one) => all + one.seconds, 0),
        sum,
      )
    }, 0)
  }
}

/**
 * What is counted: on the path of the one person who is owner and moderator, from what the start prints to the flow
 * diagram, every line that her screens show (each once), every press, every letter typed. What isn't: the time that the
 * two participants fill in forms, which is theirs and is reported beside it, and waiting for them.
 */
test('a newcomer runs a study from start to flow diagram, in under ten minutes of her own', async ({
  page,
  browser,
  guard,
}) => {
  test.setTimeout(1_200_000)
  guard.expects(/status of 401.*\/api\/(me|console)/)
  const server = await startServer()
  const owner = new Newcomer(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const link = (name: string) => page.getByRole('link', { name, exact: true })

  owner.readsText('what the start prints', server.log())
  await page.goto(`${server.url}/console`)
  owner.toil.characters += `${server.url}/console`.length
  const passphrase = page.getByLabel(t('signIn.passphrase'), { exact: true })
  await expect(passphrase).toBeVisible()
  await owner.reads('sign in')
  await owner.types(passphrase, server.passphrase)
  await owner.presses(button(t('signIn.submit')))

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('visits.heading'))
  await expect(page.getByRole('heading', { name: t('visits.none.heading'), exact: true })).toBeVisible()
  await owner.reads('first screen', page.locator('body'))
  await owner.presses(link(t('visits.none.newStudy')))
  await owner.reads('templates')
  await owner.presses(link(t('wizard.begin', { name: t('wizard.template.lab-crossover.name') })))
  await owner.reads('question')
  await owner.types(page.getByLabel(t('wizard.title'), { exact: true }), 'Spring at the library')
  await owner.types(page.getByLabel(t('wizard.code'), { exact: true }), 'spring-library')
  await owner.presses(button(t('wizard.toSummary')))
  await expect(page.getByRole('heading', { level: 2, name: t('wizard.step.summary'), exact: true })).toBeFocused()
  await owner.reads('summary')
  await owner.presses(button(t('wizard.save')))
  await expect(page.getByRole('heading', { name: t('study.state.draft'), exact: true })).toBeVisible()
  await owner.reads('draft')
  await owner.presses(link(t('study.toFreeze')))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Spring at the library')
  await owner.reads('preregistration')
  await owner.presses(button(t('preregistration.freeze')))
  await expect(page.getByRole('heading', { name: t('study.state.frozen'), exact: true })).toBeVisible()
  await owner.reads('frozen')
  const code = await page.locator('.console-join-code').innerText()

  const [ana, mei] = await Promise.all([
    Participant.joins(browser, guard, server, code, 'es'),
    Participant.joins(browser, guard, server, code, 'zh-Hant'),
  ])
  await owner.presses(link(t('study.place.live')))
  const line = (who: string) => page.getByRole('row', { name: new RegExp(who) })
  await expect(line(ana.who)).toContainText('Spanish')
  await expect(line(mei.who)).toContainText('Chinese (traditional)')
  await owner.reads('live board')

  // She asks in Spanish; the answer is an allowed sentence, in Spanish, and counts as a hint.
  const asks = ana.applicant(0)
  await asks.button('common:help').click()
  await asks.button('common:helpPanel.write').click()
  await ana.page.getByRole('textbox', { name: words('es', 'chat:label') }).fill('¿Qué fecha pongo aquí?')
  await asks.button('chat:send').click()
  await expect(line(ana.who)).toContainText(t('live.standing.asking'))
  await owner.presses(line(ana.who).getByRole('link'))
  await expect(page.getByRole('log')).toContainText('¿Qué fecha pongo aquí?')
  await owner.reads('one participant')
  const allowed = words('en', 'script:during.sheet')
  await owner.picks(page.getByLabel(t('live.chat.quick'), { exact: true }), allowed)
  await owner.presses(button(t('live.chat.send')))
  await expect(ana.page.getByRole('log')).toContainText(words('es', 'script:during.sheet'))
  await asks.button('common:close').click()

  // Help that was given aloud, with its level.
  const level = (n: '2') => t('live.assist.as', { level: n, words: t(`assist.${n}`) })
  await owner.picks(page.getByLabel(t('live.assist.level'), { exact: true }), level('2'))
  await owner.presses(button(t('live.assist.log')))
  await expect(page.getByRole('row', { name: /Help, level 2/ })).toContainText(t('live.state.done'))

  // The other is paused, and goes on.
  await owner.presses(line(mei.who).getByRole('link'))
  await owner.presses(button(t('live.pause.pause')))
  const cover = mei.page.getByRole('dialog', { name: words('zh-Hant', 'visit:cover.pause.title') })
  await expect(cover).toBeVisible()
  await expect(line(mei.who)).toContainText(t('live.standing.paused'))
  await owner.presses(button(t('live.pause.goOn')))
  await expect(cover).toBeHidden()
  await owner.reads('what was done')

  await Promise.all([ana.finishes(), mei.finishes()])
  for (const { who } of [ana, mei]) await expect(line(who)).toContainText(t('live.standing.ended'), { timeout: 60_000 })

  await owner.presses(link(t('study.place.overview')))
  const flow = page.getByRole('region', { name: t('flow.heading'), exact: true })
  await expect(flow).toContainText(t('flow.consented_other', { count: '2' }))
  // The allocation decides whether both were given the same forms in the same order: one column or two.
  const completed = flow.getByText(/^\d+ sent everything$/)
  const sum = async () => (await completed.allInnerTexts()).reduce((all, told) => all + Number.parseInt(told, 10), 0)
  await expect.poll(sum, { timeout: 60_000 }).toBe(2)
  await owner.reads('flow diagram', flow)
  expect(await axeFindings(page)).toEqual([])

  const researcher = await Researcher.of(server)
  const { visit } = await researcher.wholeVisit(ana.page)
  expect(visit.runs.map(({ outcome }) => outcome)).toEqual(['completed_assisted', 'completed_unassisted'])

  const seconds = secondsFor(owner.toil)
  const minutes = (of: number) => `${(of / 60).toFixed(1)} min`
  const report = [
    `owner: ${minutes(seconds)} for ${owner.toil.words} words read, ${owner.toil.presses} presses, ${owner.toil.characters} letters typed`,
    `  ${owner.folded} words more stood folded on the way, and were not read`,
    `  ${owner.screens.map(({ name, words: read }) => `${name} ${read}`).join(', ')}`,
    ...[ana, mei].map((one) => `participant in ${one.lang}: ${minutes(one.predicted())} in two forms, predicted`),
  ].join('\n')
  test.info().annotations.push({ type: 'newcomer', description: report })
  process.stdout.write(`${report}\n`)
  expect(seconds, report).toBeLessThan(tenMinutes)
  await server.stop()
})
