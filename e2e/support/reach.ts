import type { Page } from '@playwright/test'

/** What a finger needs, in CSS pixels; half a pixel is rounding. */
const smallestTarget = 43.5
const thinnestRing = 2

/**
 * A page too wide for the screen, elements that stick out of it, text that sticks out of its box or is cut off.
 * @param textSize how large a person has set letters, in percent of the usual
 */
export const brokenLayout = (page: Page, textSize = 100): Promise<string[]> =>
  page.evaluate((percent) => {
    document.documentElement.style.fontSize = `${percent}%`
    const room = document.documentElement.clientWidth
    const scope = document.querySelector('dialog[open]') ?? document.body
    const tell = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').slice(0, 40)}"`
    // USWDS keeps the browser's own round buttons and boxes off the screen; their labels are drawn instead.
    const notDrawn =
      '.visually-hidden, .visually-hidden *, svg *, option, input[type=radio], input[type=checkbox], input[type=file]'
    // Tables of numbers and drawings may scroll in a box of their own that keyboards reach; WCAG 1.4.10 excepts them.
    const scrollsByItself = (element: Element) => {
      const box = element.closest('[role=region][tabindex="0"]')
      return box !== null && ['auto', 'scroll'].includes(getComputedStyle(box).overflowX)
    }
    const faults: { element: HTMLElement; fault: string }[] = []
    for (const element of scope.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(notDrawn) || !element.checkVisibility() || scrollsByItself(element)) continue
      const { left, right, width } = element.getBoundingClientRect()
      const { display, overflowY } = getComputedStyle(element)
      const isTyped = element.matches('input, textarea, select')
      const hasBox = element.clientWidth > 0 || !display.startsWith('inline')
      const excess = element.scrollWidth - element.clientWidth
      const isCut = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
      if (width > 0 && (left < -1 || right > room + 1)) faults.push({ element, fault: 'sticks out of the page' })
      else if (!isTyped && hasBox && excess > 1) faults.push({ element, fault: `its content is ${excess} px too wide` })
      else if (isCut) faults.push({ element, fault: 'cut off below' })
    }
    const isInnermost = (element: HTMLElement) =>
      !faults.some((other) => other.element !== element && element.contains(other.element))
    const scrolls = document.scrollingElement
    const sideways = scrolls && scrolls.scrollWidth > scrolls.clientWidth
    const told = faults
      .filter(({ element }) => isInnermost(element))
      .map(({ element, fault }) => `${fault}: ${tell(element)}`)
    if (sideways) told.push(`the page scrolls sideways: ${scrolls.scrollWidth} > ${scrolls.clientWidth}`)
    document.documentElement.removeAttribute('style')
    return told
  }, textSize)

/** Buttons, fields and links that are too low for a finger; a link within a sentence may be. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const tell = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').slice(0, 40)}"`
    const isInSentence = (element: Element) => {
      const around = element.parentElement
      return Boolean(around?.matches('p, li') && around.textContent?.trim() !== element.textContent?.trim())
    }
    const tapped = (control: Element): Element => {
      if (!(control instanceof HTMLInputElement)) return control
      const drawnAsLabel = ['radio', 'checkbox', 'file'].includes(control.type)
      return (drawnAsLabel ? control.labels?.[0] : control.closest('.usa-input-group')) ?? control
    }
    return [...scope.querySelectorAll('a[href], button, input, select, textarea')].flatMap((control) => {
      if (control.matches('.visually-hidden') || !control.checkVisibility()) return []
      if (control.matches('a') && isInSentence(control)) return []
      const { height } = tapped(control).getBoundingClientRect()
      return height < smallest ? [`only ${Math.round(height)} px high: ${tell(tapped(control))}`] : []
    })
  }, smallestTarget)

/** Controls that show no ring when the keyboard comes to them, or move the page under the finger. */
export async function unringed(page: Page): Promise<string[]> {
  const before = await page.evaluateHandle(() => document.activeElement)
  // Browsers draw the ring of a scripted focus only while a keyboard is in use.
  await page.keyboard.press('Tab')
  const faults = await page.evaluate((thinnest) => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const tell = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').slice(0, 40)}"`
    const hasRing = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      const isDrawn = outlineStyle !== 'none' && outlineColor !== 'rgba(0, 0, 0, 0)'
      return isDrawn && parseFloat(outlineWidth) >= thinnest
    }
    const topOfHeading = () => document.querySelector('h1')?.getBoundingClientRect().top
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const unmoved = topOfHeading()
    return [...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')].flatMap((control) => {
      if (!control.checkVisibility() || control.matches(':disabled')) return []
      control.focus({ preventScroll: true })
      if (document.activeElement !== control) return [`can't be focused: ${tell(control)}`]
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : []
      if (topOfHeading() !== unmoved) return [`moves the page: ${tell(control)}`]
      const ringed = [control, ...labels, control.parentElement].some((element) => element && hasRing(element))
      return ringed ? [] : [`no ring: ${tell(control)}`]
    })
  }, thinnestRing)
  await before.evaluate((element) => element instanceof HTMLElement && element.focus({ preventScroll: true }))
  return faults
}
