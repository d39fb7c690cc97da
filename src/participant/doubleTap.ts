/** Whether a press is the second of a double tap: it was meant for the page before, and must not turn the next one. */
export const isDoubleTap = ({ detail }: { detail: number }) => detail > 1

/** Holds the second press of a double tap back from the button it falls on. */
export const ignoreDoubleTap = (event: { detail: number; preventDefault: () => void; target: EventTarget }) => {
  const isOnSubmit = event.target instanceof Element && event.target.closest('button[type=submit]') !== null
  if (isDoubleTap(event) && isOnSubmit) event.preventDefault()
}
