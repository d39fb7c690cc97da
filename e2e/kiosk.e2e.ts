import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { once } from '../src/study/sequence.ts'
import { templates } from '../src/study/templates.ts'
import { Applicant } from './support/applicant.ts'
import { axeFindings } from './support/axe.ts'
import { device } from './support/device.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'
import { words } from './support/words.ts'

const study = {
  ...templates.classroom,
  code: 'shared-tablet',
  design: 'single' as const,
  forms: ['simplified@1'],
  arms: [once('simplified@1')],
  target: 100,
}
const t = (key: string) => words('en', `kiosk:${key}`)
/** Typed by the first person, and by nobody else. */
const typed = ['Xquizzyx', 'Vexworthz']

test('the next person on a shared device finds nothing of the one before', async ({ page, server }) => {
  test.slow()
  const researcher = await Researcher.of(server)
  await researcher.runs(study)
  const dana = scenarioOf('dana-whitfield')
  if (!dana) throw new Error('no scenario dana-whitfield')
  const first = new Applicant(page, dana)

  await page.clock.install()
  await page.goto(`${server.url}/v/${study.code}/en`)
  await first.button('visit:consent.yes').click()
  await first.isOn('warm-up')
  await first.button('visit:warmup.continue').click()
  await first.starts()
  await first.answersUntil('name')
  await page.locator('[name="first-name"]').fill(typed[0] ?? '')
  await page.locator('[name="last-name"]').fill(typed[1] ?? '')
  const { sid } = await device.visit(page)
  await expect(page.locator('[name="first-name"]')).toHaveAttribute('autocomplete', 'off')
  expect(JSON.stringify(await device.localStorage(page))).toContain(typed[0])

  const question = page.getByRole('alertdialog', { name: t('idle.title') })
  await page.clock.fastForward('05:01')
  await expect(question).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Shift')
  await expect(question).toHaveCount(0)
  await expect(page.locator('[name="first-name"]')).toHaveValue(typed[0] ?? '')

  await page.clock.fastForward('05:01')
  await expect(question).toBeVisible()
  await page.clock.fastForward('01:01')
  await expect(page).toHaveURL(`${server.url}/v/${study.code}`)

  const nothingOfTheFirst = async () => {
    const shown = await page.locator('body').innerText()
    const filled = await page
      .locator('input, textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join(' '))
    const kept = JSON.stringify(await device.localStorage(page)) + (await device.indexedDb(page))
    const session = await page.evaluate(() => JSON.stringify({ ...sessionStorage }))
    for (const told of [...typed, 'dana-whitfield', dana.household.applicant.last])
      expect(`${shown} ${filled} ${kept} ${session}`).not.toContain(told)
  }
  await nothingOfTheFirst()
  await page.goBack()
  await expect(page).toHaveURL(new RegExp(`/v/${study.code}`))
  await nothingOfTheFirst()
  await page.reload()
  await nothingOfTheFirst()
  await page.goto(`${server.url}/f/simplified/name`)
  await expect(page).toHaveURL(`${server.url}/v/${study.code}`)
  await nothingOfTheFirst()

  await page.goto(`${server.url}/v/${study.code}/en`)
  await expect(first.button('visit:consent.resume')).toHaveCount(0)
  await first.button('visit:consent.yes').click()
  await first.isOn('warm-up')
  expect((await device.visit(page)).sid).not.toBe(sid)
  await expect
    .poll(async () => (await researcher.visit(sid))?.visit.runs.map(({ outcome }) => outcome), {
      message: 'what the first person did reaches the server',
    })
    .toEqual(['abandoned'])
})

test('answers are gone at the end, and the next person starts with a press', async ({ page, server }) => {
  test.slow()
  const researcher = await Researcher.of(server)
  await researcher.runs({ ...study, code: 'shared-laptop' })
  const dana = scenarioOf('dana-whitfield')
  if (!dana) throw new Error('no scenario dana-whitfield')
  const applicant = new Applicant(page, dana)
  await page.goto(`${server.url}/v/shared-laptop/en`)
  await applicant.button('visit:consent.yes').click()
  await applicant.button('visit:warmup.continue').click()
  await applicant.starts()
  await applicant.answersUntil('sent')
  // Nothing is offered that a shared device then doesn't show.
  await expect(page.locator('main a[href*=print]')).toHaveCount(0)
  await applicant.finishes()
  await expect(page.getByText(applicant.t('visit:thanks.wiped'))).toBeVisible()
  expect(Object.keys(await device.localStorage(page)).filter((key) => /answers|draft/.test(key))).toEqual([])
  await page.getByRole('button', { name: t('startOver'), exact: true }).click()
  await expect(page).toHaveURL(`${server.url}/v/shared-laptop`)
  expect(Object.keys(await device.localStorage(page))).not.toContain('timetax:visit')
})
