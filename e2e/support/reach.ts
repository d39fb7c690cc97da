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
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className} "${(element.textContent ?? '').slice(0, 40)}"`
    // USWDS keeps the browser's own round buttons and boxes off the screen; their labels are drawn instead.
    const notDrawn =
      '.visually-hidden, .visually-hidden *, svg *, option, input[type=radio], input[type=checkbox], input[type=file]'
    const scrolls = document.scrollingElement
    const faults: string[] = []
    if (scrolls && scrolls.scrollWidth > scrolls.clientWidth)
      faults.push(`scrolls sideways: ${scrolls.scrollWidth} > ${scrolls.clientWidth}`)
    for (const element of scope.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(notDrawn) || !element.checkVisibility()) continue
      const { left, right, width } = element.getBoundingClientRect()
      if (width > 0 && (left < -1 || right > room + 1)) faults.push(`sticks out of the page: ${told(element)}`)
      const isTyped = element.matches('input, textarea, select')
      const isInline = getComputedStyle(element).display.startsWith('inline') && element.clientWidth === 0
      if (!isTyped && !isInline && element.scrollWidth > element.clientWidth + 1)
        faults.push(`wider than its box by ${element.scrollWidth - element.clientWidth}: ${told(element)}`)
      const isCut = ['hidden', 'clip'].includes(getComputedStyle(element).overflowY)
      if (isCut && element.scrollHeight > element.clientHeight + 1) faults.push(`cut off below: ${told(element)}`)
    }
    document.documentElement.removeAttribute('style')
    return faults
  }, textSize)

/** Buttons, fields and links that are too low for a finger; a link within a sentence may be. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const told = (element: Element) =>
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
      return height < smallest ? [`only ${Math.round(height)} px high: ${told(tapped(control))}`] : []
    })
  }, smallestTarget)

/** Controls that show no ring when the keyboard comes to them, or move the page under the finger. */
export async function unringed(page: Page): Promise<string[]> {
  const before = await page.evaluateHandle(() => document.activeElement)
  // Browsers draw the ring of a scripted focus only while a keyboard is in use.
  await page.keyboard.press('Tab')
  const faults = await page.evaluate((thinnest) => {
    const scope = document.querySelector('dialog[open]') ?? document.body
    const told = (element: Element) =>
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
      if (document.activeElement !== control) return [`can't be focused: ${told(control)}`]
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : []
      if (topOfHeading() !== unmoved) return [`moves the page: ${told(control)}`]
      const ringed = [control, ...labels, control.parentElement].some((element) => element && hasRing(element))
      return ringed ? [] : [`no ring: ${told(control)}`]
    })
  }, thinnestRing)
  await before.evaluate((element) => element instanceof HTMLElement && element.focus({ preventScroll: true }))
  return faults
}
