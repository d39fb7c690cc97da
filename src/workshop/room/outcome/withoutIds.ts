import type { Voice } from '../../../study/room/talkingState.ts'
import type { OverlaidCanvas, RoomOutcome } from './outcome.ts'

/** Devices that sit at no table get a number in place of their id, the same in every table. */
export function withoutIds(outcome: RoomOutcome): RoomOutcome {
  const numbers = new Map<string, string>()
  const bare = <R extends { voice: Voice }>(one: R): R => {
    const { voice } = one
    if (voice.table !== undefined) return one
    const id = numbers.get(voice.id) ?? `person-${numbers.size + 1}`
    numbers.set(voice.id, id)
    return { ...one, voice: { id } }
  }
  const canvasOf = ({ voices, cells }: OverlaidCanvas): OverlaidCanvas => ({
    voices,
    cells: cells.map((cell) => ({
      ...cell,
      voices: cell.voices.map((voice) => bare({ voice }).voice),
      notes: cell.notes.map(bare),
    })),
  })
  const canvases = { today: canvasOf(outcome.canvases.today), next: canvasOf(outcome.canvases.next) }
  return { ...outcome, canvases, weights: outcome.weights.map(bare), notes: outcome.notes.map(bare) }
}
