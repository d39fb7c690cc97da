import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import config from '../../playwright.config.ts'

/** A browser whose tabs can be hidden and frozen: Playwright keeps every page visible. */
export async function openTabs(): Promise<Browser> {
  const { executablePath, args = [] } = config.use?.launchOptions ?? {}
  if (!executablePath) throw new Error('no Chromium was found; set CHROMIUM_PATH')
  return puppeteer.launch({ executablePath, args: [...args], defaultViewport: { width: 800, height: 900 } })
}

/** Several visits at once on a full machine take their time to begin; nothing of that is timed. */
const patienceMs = 120_000

const at = (page: Page, id: string) => page.waitForSelector(`main[data-page="${id}"]`)

/** Begins a visit and fills the form, by the shortest way and untimed, until the page with the names is open. */
export async function openNamePage(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(patienceMs)
  await page.goto(`${url}/v/demo/en?scenario=corey-lindqvist`)
  await at(page, 'consent')
  await press(page, 'Yes, start')
  await at(page, 'background')
  await press(page, 'Skip all')
  await at(page, 'warm-up')
  await press(page, 'Continue')
  await at(page, 'scenario')
  await press(page, 'Start the application')
  await at(page, 'language')
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes('r1'))
  for (;;) {
    const id = await page.$eval('main', (main) => main.getAttribute('data-page') ?? '')
    if (id === 'name') return
    await page.evaluate(fillPage)
    await page.waitForFunction((before) => document.querySelector('main')?.getAttribute('data-page') !== before, {}, id)
  }
}

async function press(page: Page, name: string) {
  await page.waitForFunction(
    (text) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === text)
      button?.click()
      return button !== undefined
    },
    {},
    name,
  )
}

/** Runs in the page: answers everything with the first choice or a plausible word, and goes on. */
export function fillPage() {
  const form = document.querySelector<HTMLFormElement>('main form')
  if (!form) return
  const seen = new Set<string>()
  for (const field of form.querySelectorAll<HTMLInputElement>('input, textarea')) {
    if ((field.type === 'radio' || field.type === 'checkbox') && !seen.has(field.name)) field.checked = true
    if (field.type === 'text' || field.type === 'tel') field.value = field.inputMode === 'numeric' ? '94601' : 'Corey'
    seen.add(field.name)
  }
  form.requestSubmit(form.querySelector<HTMLButtonElement>('button[type=submit]'))
}
