/*
 * Runs in a page before its own scripts. Tells `turned` how long a press took to bring up the next page: from the
 * `timeStamp` of the click to the second animation frame after a page with another heading element came up, that is
 * once its first frame has been handed over for painting. Up to one frame (17 ms) of it is waiting for that frame.
 */
{
  const heading = () => document.querySelector('main h1')
  let press
  addEventListener(
    'click',
    ({ timeStamp, target }) => {
      if (target.closest('main button')) press = { timeStamp, page: heading() }
    },
    true,
  )
  new MutationObserver(() => {
    const now = heading()
    if (!press || !now || now === press.page) return
    const { timeStamp } = press
    press = undefined
    requestAnimationFrame(() => requestAnimationFrame(() => globalThis.turned(performance.now() - timeStamp)))
  }).observe(document, { childList: true, subtree: true })
}
