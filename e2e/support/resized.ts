import { expect, type Page } from '@playwright/test'

/** How long a busy machine may take over two frames. */
const patience = 3_000

const draws = (page: Page) =>
  page.evaluate(
    (limit) =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))
        setTimeout(() => resolve(false), limit)
      }),
    patience,
  )

/**
 * Gives the page another size and waits until it is drawn in it. Headless Chromium has been seen to stop drawing after
 * two changes in a row; nothing on such a page is ever stable enough to be clicked. A picture sets it going again.
 */
export async function resized(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size)
  if (await draws(page)) return
  await page.screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } })
  expect(await draws(page), 'the page draws after a change of its size').toBe(true)
}
