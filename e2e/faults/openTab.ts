import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import config from '../../playwright.config.ts'
import { words } from '../support/words.ts'

/** A browser whose tabs can be hidden and frozen: Playwright keeps every page visible. */
export async function openTabs(): Promise<Browser> {
  const { executablePath, args = [] } = config.use?.launchOptions ?? {}
  if (!executablePath) throw new Error('no Chromium was found; set CHROMIUM_PATH')
  return puppeteer.launch({ executablePath, args: [...args], defaultViewport: { width: 800, height: 900 } })
}

/** Several visits at once on a full machine take their time to begin; nothing of that is timed. */
const patienceMs = 120_000
const lookAgainMs = 150

const at = (page: Page, id: string) => page.waitForSelector(`main[data-page="${id}"]`)

/** Begins a visit and fills the form, by the shortest way and untimed, until the page with the names is open. */
export async function openNamePage(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(patienceMs)
  await page.goto(`${url}/v/demo/en?scenario=corey-lindqvist`)
  await at(page, 'consent')
  await press(page, 'visit:consent.yes')
  await at(page, 'background')
  await press(page, 'visit:background.skip')
  await at(page, 'warm-up')
  await press(page, 'visit:warmup.continue')
  await at(page, 'scenario')
  await press(page, 'visit:scenario.start')
  const isOn = (id: string) => page.$eval('main', (main, page) => main.getAttribute('data-page') === page, id)
  // Questions may come up behind an answer: what is refused is filled in once more.
  while (!(await isOn('name'))) {
    await page.evaluate(fillPage)
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs))
  }
}

async function press(page: Page, key: string) {
  await page.waitForFunction(
    (text) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text)
      button?.click()
      return button !== undefined
    },
    {},
    words('en', key),
  )
}

/** Runs in the page: answers everything with the first choice or the number two, and goes on. */
export function fillPage() {
  const form = document.querySelector<HTMLFormElement>('main form')
  if (!form) return
  const seen = new Set<string>()
  for (const field of form.querySelectorAll<HTMLInputElement>('input, textarea')) {
    const isChoice = field.type === 'radio' || field.type === 'checkbox'
    if (isChoice && !seen.has(field.name)) field.click()
    if (!isChoice) field.value = field.name === 'home-zip' ? '94601' : '2'
    seen.add(field.name)
  }
  form.requestSubmit(form.querySelector<HTMLButtonElement>('button[type=submit]'))
}
