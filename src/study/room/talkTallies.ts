import { type Burden, burdens } from './burdens.ts'
import { type CanvasLayer, type CitizenRole, citizenRoles, type Dimension, dimensions } from './citizenRoles.ts'
import type { Note, ScreenWeight, TalkingState, Voice } from './talkingState.ts'

/** A cell of the canvases laid over one another. */
export interface OverlaidCell {
  dimension: Dimension
  role: CitizenRole
  /** Who sees citizens here. */
  voices: readonly Voice[]
  notes: readonly Note[]
}

/** All tables' canvases of a layer laid over one another, row by row. */
export function overlaid({ marks, notes }: Pick<TalkingState, 'marks' | 'notes'>, layer: CanvasLayer): OverlaidCell[] {
  return dimensions.flatMap((dimension) =>
    citizenRoles.map((role) => ({
      dimension,
      role,
      voices: marks
        .filter((mark) => mark.layer === layer && mark.dimension === dimension && mark.role === role)
        .map(({ voice }) => voice)
        .toSorted(byTable),
      notes: notes.filter(
        ({ place }) =>
          place.on === 'cell' && place.layer === layer && place.dimension === dimension && place.role === role,
      ),
    })),
  )
}

/** How many filled in a canvas of this layer at all. */
export const voicesOn = ({ marks }: Pick<TalkingState, 'marks'>, layer: CanvasLayer): number =>
  new Set(marks.filter((mark) => mark.layer === layer).map(({ voice }) => voice.id)).size

/** How heavy a screen weighs: the mean level over all who weighed any screen, kind by kind. */
export interface ScreenBurden {
  page: string
  mean: Record<Burden, number>
  /** How many say that somebody stops here, of any kind. */
  stops: number
  total: number
}

/** The screens that weigh something, the heaviest first. A voice that passes a screen over says that it weighs nothing. */
export function screenBurdens(weights: readonly ScreenWeight[]): ScreenBurden[] {
  const voices = new Set(weights.map(({ voice }) => voice.id)).size
  const pages = [...new Set(weights.map(({ page }) => page))]
  return pages
    .map((page) => {
      const here = weights.filter((one) => one.page === page)
      const of = (burden: Burden) =>
        here.filter((one) => one.burden === burden).reduce((sum, { level }) => sum + level, 0) / voices
      const mean = Object.fromEntries(burdens.map((burden) => [burden, of(burden)])) as Record<Burden, number>
      const stops = new Set(here.filter(({ level }) => level === 3).map(({ voice }) => voice.id)).size
      return { page, mean, stops, total: burdens.reduce((sum, burden) => sum + mean[burden], 0) }
    })
    .toSorted((a, b) => b.total - a.total)
}

/** Tables by their number, then those who sit at none. */
function byTable(a: Voice, b: Voice): number {
  return (a.table ?? Infinity) - (b.table ?? Infinity) || (a.id < b.id ? -1 : 1)
}
