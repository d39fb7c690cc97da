/** A dot where it lands: `x` along the axis, `y` away from its middle line, in pixels. */
export interface Landed {
  id: string
  x: number
  y: number
}

/**
 * Puts dots of a diameter beside one another where they would lie over one another. In the order they came: one that has landed
 * never moves for one that comes later.
 */
export function swarm(dots: readonly { id: string; x: number }[], diameter: number): Landed[] {
  const landed: Landed[] = []
  for (const { id, x } of dots) {
    const near = landed.filter((other) => Math.abs(other.x - x) < diameter)
    let level = 0
    while (near.some((other) => Math.hypot(other.x - x, other.y - yAt(level, diameter)) < diameter - 0.01)) level += 1
    landed.push({ id, x, y: yAt(level, diameter) })
  }
  return landed
}

/** Levels go out from the middle: 0, one up, one down, two up. Half a diameter apart, so that rows interlock. */
function yAt(level: number, diameter: number): number {
  const away = Math.ceil(level / 2) * (diameter / 2)
  return level % 2 === 1 ? -away : away
}
