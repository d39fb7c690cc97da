import { pagesOf } from '../../../forms/form.ts'
import { long } from '../../../forms/long.ts'
import { burdens } from '../burdens.ts'
import { canvasLayers, citizenRoles, type CanvasLayer, dimensions } from '../citizenRoles.ts'
import type { TalkingAction } from '../talkingActions.ts'

const screensATable = 3

/** How far to the right a robot sees citizens: today mostly carrying out, next time mostly designing. */
const rightward: Record<CanvasLayer, number> = { today: 0.9, next: 1.9 }

/** What the table of a robot marks on the canvas and weighs on the burden map. `random` is from 0 up to 1. */
export function robotTalk(random: () => number): TalkingAction[] {
  const oneOf = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const marks = canvasLayers.flatMap((layer) =>
    dimensions.flatMap((dimension): TalkingAction[] => {
      const role = citizenRoles[Math.min(2, Math.floor(rightward[layer] * (random() + 0.3)))]
      return role ? [{ kind: 'place-role', layer, dimension, role, isHere: true }] : []
    }),
  )
  const screens = Array.from({ length: screensATable }, () => oneOf(pagesOf(long))?.id)
  const weights = screens.flatMap((page): TalkingAction[] => {
    const burden = oneOf(burdens)
    const level = oneOf([1, 2, 3] as const)
    return page && burden && level ? [{ kind: 'weigh-screen', page, burden, level }] : []
  })
  return [...marks, ...weights]
}
