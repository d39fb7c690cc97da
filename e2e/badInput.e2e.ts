import { truncateSync, writeFileSync } from 'node:fs'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import type { Locale } from '../src/i18n/locale.ts'
import { maxPaperBytes } from '../src/questions/kinds/papers.ts'
import type { Scenario } from '../src/scenarios/scenario.ts'
import { Applicant } from './support/applicant.ts'
import { device } from './support/device.ts'
import { expect, test } from './support/guarded.ts'
import { input, isAskedBack, isTaken, types } from './support/typing.ts'

/** A family whose adult gives a number at once and has a helper, so that every kind of field comes up. */
function aFamily(): Scenario {
  const base = scenarioOf('monique-harper')
  if (!base) throw new Error('no scenario monique-harper')
  const [spouse] = base.key.members ?? []
  const [job] = base.key.jobs ?? []
  if (!spouse || !job) throw new Error('the family has no spouse or no job')
  const helper = { 'ssn-now': 'now', 'rep-any': 'yes', 'rep-name': '王小明', 'rep-phone': '2135550100' } as const
  const members = [{ ...spouse, 'm-first': '王', 'm-last': null }]
  return { ...base, key: { ...base.key, ...helper, members, 'applying-who': ['me', spouse.id], jobs: [job] } }
}

const date = (month: string, day: string, year: string) => ({ 'dob--month': month, 'dob--day': day, 'dob--year': year })

/** What each page must ask back before it takes the right answer. */
const meets: Record<string, (applicant: Applicant) => Promise<void>> = {
  zip: async (applicant) => {
    await isAskedBack(applicant, { 'home-zip': '9001' }, 'zipFormat')
    await isAskedBack(applicant, { 'home-zip': '90000' }, 'zipUnknown')
    await isAskedBack(applicant, { 'home-zip': '10001' }, 'zipOutOfState')
    await isTaken(applicant, { 'home-zip': '９５８２３' }, { 'home-zip': '95823' })
  },
  name: async (applicant) => {
    await types(applicant, { 'last-name': 'Ng', ...date('2', '3', '1990') })
    await isAskedBack(applicant, { 'first-name': '😀' }, 'nameLetters')
    await isAskedBack(applicant, { 'first-name': 'a'.repeat(101) }, 'tooLong')
    await isAskedBack(applicant, { 'first-name': '', 'last-name': '' }, 'nameNeeded')
    await types(applicant, { 'first-name': 'A' })
    await isAskedBack(applicant, date('2', '30', '1990'), 'dateImpossible')
    await isAskedBack(applicant, date('11', '23', '2026'), 'dateFuture')
    await isAskedBack(applicant, date('11', '22', '1905'), 'dateTooOld')
    await isAskedBack(applicant, date('2', '', '1990'), 'dateIncomplete')
    await isTaken(
      applicant,
      { 'first-name': '', 'last-name': 'Ñúñez Ramírez', ...date('febrero', '２９', '１９９２') },
      { 'first-name': null, 'last-name': 'Ñúñez Ramírez', dob: '1992-02-29' },
    )
  },
  contact: async (applicant) => {
    await isAskedBack(applicant, { 'phone-cell': '555-0100' }, 'phoneAreaCode')
    await isAskedBack(applicant, { 'phone-cell': '213 555 01' }, 'phoneFormat')
    await types(applicant, { 'phone-cell': '' })
    await isAskedBack(applicant, { email: 'not an email' }, 'emailFormat')
    const taken = { 'phone-cell': '2135550100', email: null }
    await isTaken(applicant, { 'phone-cell': '+1 (213) 555‑0100', email: '' }, taken)
  },
  person: async (applicant) => {
    await applicant.fillsPage('person')
    await applicant.continues('person')
    expect((await device.answers(applicant.page)).members).toMatchObject([{ 'm-first': '王', 'm-last': null }])
  },
  job: async (applicant) => {
    await applicant.fillsPage('job')
    await isAskedBack(applicant, { 'job-employer': 'x'.repeat(101) }, 'tooLong')
    await types(applicant, { 'job-employer': 'José’s 酒家' })
    await isAskedBack(applicant, { 'job-pay': 'a lot' }, 'moneyFormat')
    await types(applicant, { 'job-pay': '1,200' })
    await applicant.continues('job')
    expect((await device.answers(applicant.page)).jobs).toMatchObject([{ 'job-pay': 120_000 }])
  },
  rent: async (applicant) => {
    await isAskedBack(applicant, { 'rent-amount': '-5' }, 'moneyNegative')
    await isAskedBack(applicant, { 'rent-amount': '100000.01' }, 'moneyTooLarge')
    await isAskedBack(applicant, { 'rent-amount': '9'.repeat(40) }, 'moneyTooLarge')
    await isAskedBack(applicant, { 'rent-amount': '1.234' }, 'moneyAmbiguous', { thousands: '1,234', cents: '1.23' })
    await isTaken(applicant, { 'rent-amount': '$1200.50' }, { 'rent-amount': 120_050 })
  },
  'money-on-hand': async (applicant) => {
    await applicant.fillsPage('money-on-hand')
    await isTaken(applicant, { 'money-on-hand': '１２００' }, { 'money-on-hand': 120_000 })
  },
  'social-security-numbers': async (applicant) => {
    await applicant.fillsPage('social-security-numbers')
    await refusesRealNumber(applicant)
    await types(applicant, { ssn: '900-00-0111' })
    await applicant.continues('social-security-numbers')
    expect((await device.answers(applicant.page)).ssn).toBe('900000111')
  },
  helper: async (applicant) => {
    await applicant.fillsPage('helper')
    await isAskedBack(applicant, { 'rep-name': '12' }, 'nameLetters')
    await types(applicant, { 'rep-name': '王小明' })
    await isAskedBack(applicant, { 'rep-phone': '1' }, 'phoneFormat')
    await isTaken(
      applicant,
      { 'rep-phone': '２１３　５５５　０１００' },
      { 'rep-name': '王小明', 'rep-phone': '2135550100' },
    )
  },
  papers: refusesFiles,
}

/** A number that might be somebody's is gone at once, from the page and from the device. */
async function refusesRealNumber(applicant: Applicant) {
  const { page } = applicant
  const real = '123-45-6789'
  const isKept = async () =>
    Object.values(await device.localStorage(page)).some((value) => value.replaceAll('-', '').includes('123456789'))
  const message = applicant.t('errors:ssnInvented')

  await input(applicant, 'ssn').fill(real)
  expect(await isKept(), 'while it stands in the field').toBe(false)
  await input(applicant, 'm-ssn').focus()
  await expect(page.locator('#ssn_error')).toContainText(message)
  await expect(input(applicant, 'ssn')).toHaveValue('')

  const sends = {
    Enter: () => input(applicant, 'ssn').press('Enter'),
    'a button': () => page.locator('main form button[type=submit]').click(),
  }
  for (const [how, send] of Object.entries(sends)) {
    await input(applicant, 'ssn').fill(real)
    await send()
    await expect(page.locator('.error-summary a[href="#ssn"]'), `sent with ${how}`).toHaveText(message)
    await expect(page.locator('#ssn_error')).toContainText(message)
    await expect(input(applicant, 'ssn')).toHaveValue('')
    expect(await isKept(), `after it was refused, sent with ${how}`).toBe(false)
  }
  await page.reload()
  await applicant.isOn('social-security-numbers')
  await expect(input(applicant, 'ssn')).toHaveValue('')
}

async function refusesFiles(applicant: Applicant) {
  const { page } = applicant
  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })
  const isRefused = (file: string, refusal: string) =>
    expect(page.getByRole('alert')).toContainText(applicant.t(`errors:${refusal}`, { file }))
  await choose('letter.txt', 'text/plain', Buffer.from('a letter'))
  await isRefused('letter.txt', 'fileType')
  await choose('empty.pdf', 'application/pdf', Buffer.alloc(0))
  await isRefused('empty.pdf', 'fileEmpty')
  const large = test.info().outputPath('large.jpg')
  writeFileSync(large, '')
  truncateSync(large, maxPaperBytes + 1)
  await page.locator('input[type=file]').setInputFiles(large)
  await isRefused('large.jpg', 'fileTooLarge')
  expect((await device.answers(page))['docs-upload'] ?? null).toBeNull()
  await choose('收據.pdf', 'application/pdf', Buffer.from('%PDF-'))
  await expect(page.getByText('收據.pdf', { exact: true })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
}

// Some forty presses of Continue each: on a busy machine more than the usual limit.
test.describe.configure({ timeout: 240_000 })

for (const lang of ['en', 'es', 'zh-Hans'] satisfies Locale[]) {
  test(`what can’t be right is asked back in ${lang}, and what is merely unusual is taken`, async ({
    page,
    server,
  }) => {
    const applicant = new Applicant(page, aFamily(), lang)
    await applicant.arrives(server.url)
    await applicant.begins()
    for (;;) {
      const here = await applicant.currentPage()
      const meet = meets[here]
      if (meet) await meet(applicant)
      else await applicant.answersPage()
      if (here === 'papers') break
    }
  })
}
