/** How many times smaller text may become; how small that is stands in the style sheet. */
const smallest = 7

/**
 * A ref for a box of the wall: its text is as large as the box allows, whatever comes into it, for a wall can't be scrolled
 * and what hangs over its edge is lost. Where not even the smallest fits, the box grows (`data-fit="none"`).
 */
export function keepFitting(box: HTMLElement | null): (() => void) | undefined {
  if (!box) return undefined
  const fit = () => fitText(box)
  fit()
  const words = new MutationObserver(fit)
  words.observe(box, { childList: true, characterData: true, subtree: true })
  if (typeof ResizeObserver === 'undefined') return () => words.disconnect()
  const size = new ResizeObserver(fit)
  size.observe(box)
  return () => {
    words.disconnect()
    size.disconnect()
  }
}

function fitText(box: HTMLElement): void {
  for (let step = 0; step <= smallest; step += 1) {
    box.dataset.fit = String(step)
    if (box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth) return
  }
  box.dataset.fit = 'none'
}
