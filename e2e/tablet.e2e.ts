import { templates } from '../src/study/templates.ts'
import { aBeginning, aSid, aToken, someEvents } from '../src/server/testing/aVisit.ts'
import { localeNames } from '../src/i18n/locale.ts'
import { axeFindings } from './support/axe.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'
import { words } from './support/words.ts'

const t = (key: string) => words('en', `console:${key}`)
const study = { ...templates['lab-crossover'], code: 'on-a-tablet' }
const ofStudy = `/console/studies/${study.code}`

test.use({ viewport: { width: 768, height: 1024 } })

test('every screen of the console fits a tablet, by finger', async ({ page, server, guard }) => {
  test.slow()
  guard.expects(/status of 401.*\/api\/(me|console)/)
  await (await Researcher.of(server)).runs(study)
  for (const n of [1, 2, 3]) {
    const begun = await page.request.post(`${server.url}/api/visits`, { data: aBeginning(n, { study: study.code }) })
    const { runs } = (await begun.json()) as { runs: { form: string; scenario: string }[] }
    const [{ form = '', scenario = '' } = {}] = runs
    const events = someEvents(n, 8).map((event) =>
      event.type === 'run_start' ? { ...event, form, d: { ...event.d, scenario } } : { ...event, form },
    )
    await page.request.post(`${server.url}/api/visits/${aSid(n)}/events`, {
      headers: { authorization: `Bearer ${aToken(n)}` },
      data: { events },
    })
  }
  await page.goto(`${server.url}/console`)
  await page.getByLabel(t('signIn.passphrase'), { exact: true }).fill(server.passphrase)
  await page.getByRole('button', { name: t('signIn.submit'), exact: true }).tap()
  await expect(page.getByRole('heading', { level: 1, name: t('visits.heading') })).toBeVisible()

  for (const path of [
    '/console',
    '/console/studies',
    '/console/studies/new',
    '/console/studies/new?template=lab-crossover',
    ofStudy,
    `${ofStudy}/live`,
    `${ofStudy}/live?visit=${aSid(1)}`,
    `${ofStudy}/results`,
    `${ofStudy}/preregistration`,
    `/console/visits/${aSid(1)}`,
    '/console/import',
    '/console/team',
    '/console/script',
  ]) {
    await page.goto(`${server.url}${path}`)
    await expect(page.locator('main h1').first(), path).toBeVisible()
    await expect(page.locator('.console-loading'), path).toHaveCount(0)
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(beyond, `${path} goes beyond the edge`).toBe(0)
    expect(await axeFindings(page), path).toEqual([])
  }

  // The columns of both lists stand beside each other without being pushed, in Spanish too, whose words are longer.
  for (const lang of ['en', 'es'] as const) {
    await page.getByRole('button', { name: localeNames[lang], exact: true }).tap()
    for (const path of [`${ofStudy}/live`, `/console?study=${study.code}`]) {
      await page.goto(`${server.url}${path}`)
      const list = page.getByRole('table')
      await expect(list.getByRole('row')).toHaveCount(4)
      const hidden = await list.evaluate((table) => table.scrollWidth - (table.parentElement?.clientWidth ?? 0))
      expect(hidden, `pixels of ${path} that have to be pushed into sight in ${lang}`).toBe(0)
    }
  }
})
