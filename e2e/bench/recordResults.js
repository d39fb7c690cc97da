/*
 * Runs in a page before its own scripts. Keeps in `results` when the headline of a study's results stood, and when the last
 * part of them did, in milliseconds from the start of the navigation to the second animation frame after it came up, and for
 * each press how long it took from its `timeStamp` to the second animation frame: once its first frame has been handed over
 * for painting. Up to one frame (17 ms) of each is waiting for that frame.
 */
{
  const results = { headline: NaN, whole: NaN, presses: [] }
  globalThis.results = results
  const painted = (tell) => requestAnimationFrame(() => requestAnimationFrame(() => tell(performance.now())))
  const awaited = new Map([
    ['headline', '.results-sentence'],
    ['whole', '#results-appendix'],
  ])
  new MutationObserver(() => {
    for (const [name, selector] of awaited) {
      if (!document.querySelector(selector)) continue
      awaited.delete(name)
      painted((now) => (results[name] = now))
    }
  }).observe(document, { childList: true, subtree: true })
  addEventListener('click', ({ timeStamp }) => painted((now) => results.presses.push(now - timeStamp)), true)
}
