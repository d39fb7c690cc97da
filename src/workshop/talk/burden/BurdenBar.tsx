import { burdens } from '../../../study/room/burdens.ts'
import type { ScreenBurden } from '../../../study/room/talkTallies.ts'

/** Three kinds of three at most. */
const most = 9

/** What a screen weighs as a bar: the kinds one after the other, by shade and hatching. The numbers stand in words beside it. */
export function BurdenBar({ mean }: Pick<ScreenBurden, 'mean'>) {
  const starts = burdens.map((_, index) => burdens.slice(0, index).reduce((sum, burden) => sum + mean[burden], 0))
  return (
    <svg className="burden-bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="burden-bar-ground" x="0" y="0" width={most} height="1" />
      {burdens.map((burden, index) => (
        <rect key={burden} data-burden={burden} x={starts[index]} y="0" width={mean[burden]} height="1" />
      ))}
    </svg>
  )
}
