/** A dot where it lands: `x` along the axis, `y` away from its middle line, in pixels. */
export interface Landed {
  id: string
  x: number
  y: number
}

type Placed = Omit<Landed, 'y'>

/**
 * Puts dots of a diameter beside one another where they would lie over one another. In the order they came: one that has landed
 * never moves for one that comes later. Nothing where one would land more than `reach` away from the middle line.
 */
export function swarm(dots: readonly Placed[], diameter: number, reach: number): Landed[] | undefined {
  const landed: Landed[] = []
  for (const { id, x } of dots) {
    const near = landed.filter((other) => Math.abs(other.x - x) < diameter)
    let level = 0
    while (near.some((other) => Math.hypot(other.x - x, other.y - yAt(level, diameter)) < diameter - 0.01)) level += 1
    const y = yAt(level, diameter)
    if (Math.abs(y) > reach) return undefined
    landed.push({ id, x, y })
  }
  return landed
}

/**
 * The rows of a picture with the largest of these diameters (in descending order) with which the dots of each stay within its
 * height: all rows have the same, for a dot is a person in each. Where there are too many for the smallest, dots lie over one another.
 */
export function swarms(
  rows: readonly (readonly Placed[])[],
  height: number,
  diameters: readonly number[],
): { diameter: number; rows: Landed[][] } {
  const reachOf = (diameter: number) => (height - diameter) / 2
  for (const diameter of diameters) {
    const landed = rows.map((row) => swarm(row, diameter, reachOf(diameter)))
    if (landed.every((row) => row !== undefined)) return { diameter, rows: landed }
  }
  const diameter = diameters.at(-1) ?? 1
  return { diameter, rows: rows.map((row) => crowd(row, diameter, Math.max(0, reachOf(diameter)))) }
}

/** Fills the height again and again. */
function crowd(dots: readonly Placed[], diameter: number, reach: number): Landed[] {
  const levels = Math.max(1, 2 * Math.floor((2 * reach) / diameter) + 1)
  return dots.map(({ id, x }, index) => ({ id, x, y: yAt(index % levels, diameter) }))
}

/** Levels go out from the middle: 0, one up, one down, two up. Half a diameter apart, so that rows interlock. */
function yAt(level: number, diameter: number): number {
  const away = Math.ceil(level / 2) * (diameter / 2)
  return level % 2 === 1 ? -away : away
}
