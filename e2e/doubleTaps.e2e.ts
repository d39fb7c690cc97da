import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { expect, test } from './support/guarded.ts'

test('somebody who taps everything twice goes on one page at a time, and nothing opens or is chosen by itself', async ({
  page,
  server,
}) => {
  const dana = scenarioOf('dana-whitfield')
  if (!dana) throw new Error('no scenario dana-whitfield')
  const applicant = new Applicant(page, dana)
  const isUntouched = async () => {
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('main input:checked')).toHaveCount(0)
  }

  await applicant.arrives(server.url)
  for (const [button, next] of [
    ['visit:consent.yes', 'background'],
    ['visit:background.skip', 'warm-up'],
    ['visit:warmup.continue', 'scenario'],
    ['visit:scenario.start', 'pre-people'],
  ] as const) {
    await applicant.button(button).dblclick()
    await applicant.isOn(next)
    await isUntouched()
  }
  await applicant.answersPreScreener()
  await applicant.fillsPage('language')
  await applicant.button('common:continue').dblclick()
  await applicant.isOn('zip')
  await isUntouched()

  const stop = page.getByRole('dialog', { name: applicant.t('common:stop.title') })
  await applicant.button('common:stopHere').dblclick()
  await expect(stop).toBeVisible()
  await applicant.isOn('zip')
  await stop.getByRole('button', { name: applicant.t('common:stop.goOn'), exact: true }).dblclick()
  await isUntouched()
  await applicant.isOn('zip')
})
