import type { Browser, Page } from '@playwright/test'
import type { LogEvent } from '../src/instrumentation/event.ts'
import type { Locale } from '../src/i18n/locale.ts'
import { measureRun } from '../src/analysis/measures.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { axeFindings } from './support/axe.ts'
import { device } from './support/device.ts'
import { expect, type Guard, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'
import type { Server } from './support/server.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true }
const desk = { viewport: { width: 1280, height: 800 }, hasTouch: false }

/** Somebody in the middle of the simplified form, on a phone of her own. */
async function aParticipant(browser: Browser, server: Server, guard: Guard, id: string, lang: Locale) {
  const scenario = scenarioOf(id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  const context = await browser.newContext(phone)
  await guard.watch(context)
  const applicant = new Applicant(await context.newPage(), scenario, lang)
  await applicant.arrives(server.url)
  await applicant.begins()
  await applicant.answersUntil('name')
  return { applicant, page: applicant.page, who: (await device.visit(applicant.page)).sid.slice(0, 5) }
}

async function aModerator(browser: Browser, server: Server, guard: Guard): Promise<Page> {
  const context = await browser.newContext(desk)
  await guard.watch(context)
  guard.expects(/401/)
  const page = await context.newPage()
  await page.goto(`${server.url}/console/studies/demo/live`)
  await page.getByLabel('Passphrase', { exact: true }).fill(server.passphrase)
  await page.getByRole('button', { name: 'Sign in' }).click()
  return page
}

const types = (events: readonly LogEvent[]) => events.map(({ type }) => type)
const lastOf = (events: readonly LogEvent[], type: LogEvent['type']) => events.find((event) => event.type === type)

test('a moderator answers, pauses, helps and ends, in two languages, without leaving the chair', async ({
  browser,
  server,
  guard,
}) => {
  const ana = await aParticipant(browser, server, guard, 'lucia-ramirez-soto', 'es')
  const mei = await aParticipant(browser, server, guard, 'mei-fong-leung', 'zh-Hant')
  const board = await aModerator(browser, server, guard)
  const line = (who: string) => board.getByRole('row', { name: new RegExp(who) })
  await expect(line(ana.who)).toContainText('Spanish')
  await expect(line(mei.who)).toContainText('Chinese (traditional)')

  // She asks; the board says so, the answer comes to her in her language, and is help of level 2.
  await ana.applicant.button('common:help').click()
  await ana.applicant.button('common:helpPanel.write').click()
  await ana.page.getByRole('textbox', { name: 'Su mensaje' }).fill('¿Qué nombre pongo?')
  await ana.page.getByRole('button', { name: 'Enviar' }).click()
  await expect(line(ana.who)).toContainText('Asks for help')
  await line(ana.who).getByRole('link').click()
  await expect(board.getByRole('log')).toContainText('¿Qué nombre pongo?')
  await board.getByLabel('Allowed sentences').selectOption('The facts are on your sheet.')
  await board.getByLabel('This answer is help of level').selectOption('2: A hint')
  await board.getByRole('button', { name: 'Send' }).click()
  await expect(ana.page.getByRole('log')).toContainText('Los datos están en su hoja.')
  await expect(board.getByRole('row', { name: /Help, level 2/ })).toContainText('Done')
  expect(await axeFindings(ana.page)).toEqual([])
  await expect(line(ana.who)).not.toContainText('Asks for help')
  await ana.applicant.button('common:close').click()

  // The other is paused: nothing of the form can be reached until she may go on.
  await line(mei.who).getByRole('link').click()
  await board.getByLabel('Why a pause').selectOption('A technical problem')
  await board.getByRole('button', { name: 'Pause', exact: true }).click()
  const cover = mei.page.getByRole('dialog', { name: mei.applicant.t('visit:cover.pause.title') })
  await expect(cover).toBeVisible()
  await expect(cover.getByRole('heading')).toBeFocused()
  await mei.page.keyboard.press('Escape')
  await expect(cover).toBeVisible()
  expect(await axeFindings(mei.page)).toEqual([])
  await expect(line(mei.who)).toContainText('Paused')
  expect(await axeFindings(board)).toEqual([])
  await board.getByRole('button', { name: 'Go on' }).click()
  await expect(cover).toBeHidden()
  await expect(line(mei.who)).toContainText('Under way')

  await board.getByLabel('End this run as').selectOption('Technical failure')
  const ends = board.getByRole('button', { name: 'End the run' })
  const over = mei.page.getByRole('heading', { name: mei.applicant.t('visit:over.title') })
  await ends.click()
  await board.getByRole('button', { name: 'Undo' }).click()
  await expect(board.getByRole('row', { name: /End the run/ })).toContainText('Taken back')
  await board.getByLabel('End this run as').selectOption('Technical failure')
  await ends.click()
  expect(await axeFindings(board)).toEqual([])
  // It is held while it can be taken back.
  await expect(over).toBeVisible({ timeout: 60_000 })

  const researcher = await Researcher.of(server)
  const anas = (await researcher.wholeVisit(ana.page)).events
  expect(types(anas)).toEqual(expect.arrayContaining(['chat_opened', 'chat_closed', 'assist']))
  expect(lastOf(anas, 'assist')).toMatchObject({ run: 'r1', page: 'name', d: { level: 2 } })
  expect(JSON.stringify(anas)).not.toContain('nombre')

  const meis = (await researcher.wholeVisit(mei.page)).events
  const [from, to] = [lastOf(meis, 'pause_start'), lastOf(meis, 'pause_end')]
  expect(from).toMatchObject({ run: 'r1', page: 'name', d: { reason: 'technical' } })
  const measures = measureRun(meis, 'r1')
  expect(measures.outcome).toBe('technical_failure')
  expect(measures.pauseMs).toBe((to?.t ?? 0) - (from?.t ?? 0))
  expect(measures.pauseMs).toBeGreaterThan(0)
  expect(measures.elapsedMs).toBe(measures.taskMs + measures.pauseMs + measures.awayMs)
})
