/**
 * Holds the second press of a double tap back from whatever it falls on: it was meant for what stood there before, and
 * must not turn the next page, tick its answer, or press a button of a panel that has just come up.
 * Returns what lets presses through again.
 */
export function holdDoubleTaps(): () => void {
  const hold = (event: MouseEvent) => {
    if (event.detail < 2) return
    event.preventDefault()
    event.stopPropagation()
  }
  addEventListener('click', hold, { capture: true })
  return () => removeEventListener('click', hold, { capture: true })
}
