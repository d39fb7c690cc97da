// Runs in the wall's page before anything of it: notes when each dot was first painted, and when it had come to rest.
{
  /** @type {Record<string, { paintedAt: number, standsAt: number }>} */
  const drawn = {}
  const known = new Set()

  /** A message that is sent before a frame is painted is heard after. */
  const afterPaint = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(Date.now())
        port2.postMessage(null)
      }),
    )

  const follow = async (dot, id) => {
    const paintedAt = await afterPaint()
    await Promise.allSettled(dot.getAnimations({ subtree: true }).map(({ finished }) => finished))
    drawn[id] = { paintedAt, standsAt: await afterPaint() }
  }

  const look = (added) => {
    const dots = added.matches('[data-dot]') ? [added] : added.querySelectorAll('[data-dot]')
    for (const dot of dots) {
      const id = dot.getAttribute('data-dot')
      if (known.has(id)) continue
      known.add(id)
      void follow(dot, id)
    }
  }

  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node)
  }).observe(document, { childList: true, subtree: true })

  /** Pixels by which shapes may touch: a stroke is drawn on both sides of its line. */
  const touch = 2

  /** How many of the dots that are shown lie outside the picture, beyond its axis, or under its sentences. */
  const countHidden = () => {
    const boxOf = (selector) => document.querySelector(selector)?.getBoundingClientRect()
    const [picture, axis] = [boxOf('.wall-picture'), boxOf('.wall-axis')]
    if (!picture || !axis) return 0
    const sentences = [...document.querySelectorAll('.wall-sentences span')].map((one) => one.getBoundingClientRect())
    return [...document.querySelectorAll('[data-dot]')].filter((dot) => {
      const { left, right, top, bottom } = dot.getBoundingClientRect()
      const isInside =
        left > picture.left - touch &&
        right < picture.right + touch &&
        top > picture.top - touch &&
        bottom < axis.top + touch
      const isUnder = (words) =>
        Math.min(right, words.right) - Math.max(left, words.left) > touch &&
        Math.min(bottom, words.bottom) - Math.max(top, words.top) > touch
      return !isInside || sentences.some(isUnder)
    }).length
  }

  window.wallDots = { drawn: () => drawn, countHidden }
}
