let isDown = false
if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (isDown = true), true)
  for (const up of ['pointerup', 'pointercancel'] as const) window.addEventListener(up, () => (isDown = false), true)
}

/**
 * Does something once the press under way is over, its click included. A message that goes away while a finger is on
 * Continue moves the button from under it, and the press is lost.
 */
export function afterPress(act: () => void): void {
  if (!isDown) {
    setTimeout(act)
    return
  }
  window.addEventListener('pointerup', () => setTimeout(act), { capture: true, once: true })
}
