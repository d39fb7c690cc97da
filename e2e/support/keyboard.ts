import { expect, type Locator, type Page } from '@playwright/test'
import type { Hands } from './hands.ts'

/** More stops than any page has. */
const mostStops = 120

/** What keyboard users see of the control they are at. */
interface Focused {
  isTarget: boolean
  /** Focus has fallen back to the page itself, where nothing shows it. */
  isLost: boolean
  isRinged: boolean
  isOnScreen: boolean
  told: string
}

const focusedOn = (target: Locator): Promise<Focused> =>
  target.evaluate((element) => {
    const at = document.activeElement
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : []
    const isRinged = [at, ...labels, at?.parentElement].some((one) => {
      if (!one) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    })
    const { top, bottom } = (labels[0] ?? at ?? document.body).getBoundingClientRect()
    return {
      isTarget: at === element,
      isLost: at === document.body,
      isRinged,
      isOnScreen: bottom > 0 && top < window.innerHeight,
      told: `${at?.tagName.toLowerCase()} “${(labels[0] ?? at)?.textContent?.slice(0, 30) ?? ''}”`,
    }
  })

/** Goes to a control with Tab, and sees on each stop where it is. */
async function goesTo(
  target: Locator,
  isThere: (at: Focused) => Promise<boolean> | boolean = ({ isTarget }) => isTarget,
) {
  const page = target.page()
  for (let stops = 0; stops < mostStops; stops += 1) {
    const at = await focusedOn(target)
    if (await isThere(at)) return
    await page.keyboard.press('Tab')
    const next = await focusedOn(target)
    // After the last control the browser's own bar has its turn, then the page begins again.
    if (next.isLost) continue
    expect(next.isRinged, `a ring around ${next.told}`).toBe(true)
    expect(next.isOnScreen, `${next.told} is on the screen`).toBe(true)
  }
  throw new Error(`Tab never came to ${await target.evaluate((element) => element.outerHTML.slice(0, 120))}`)
}

const nameInFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '')

/** Round buttons are one stop; arrows choose among them. */
async function choosesRound(control: Locator) {
  const page = control.page()
  const name = (await control.getAttribute('name')) ?? ''
  await goesTo(control, async () => (await nameInFocus(page)) === name)
  await page.keyboard.press('Space')
  for (let presses = 0; !(await control.isChecked()); presses += 1) {
    if (presses > mostStops) throw new Error(`arrows never came to ${name}`)
    await page.keyboard.press('ArrowDown')
  }
}

/** Somebody without mouse or touch: Tab, Shift+Tab, arrows, Space, Enter. */
export const keyboard: Hands = {
  presses: async (target) => {
    await goesTo(target)
    await target.page().keyboard.press('Enter')
  },
  ticks: async (control) => {
    if ((await control.getAttribute('type')) === 'radio') return choosesRound(control)
    await goesTo(control)
    await control.page().keyboard.press('Space')
  },
  picks: async (list, value) => {
    await goesTo(list)
    for (let presses = 0; (await list.inputValue()) !== value; presses += 1) {
      if (presses > mostStops) throw new Error(`arrows never came to ${value}`)
      await list.page().keyboard.press('ArrowDown')
    }
  },
  types: async (field, text) => {
    await goesTo(field)
    // A field that is tabbed into has its content selected, so typing replaces it.
    await field.page().keyboard.type(text)
  },
}
