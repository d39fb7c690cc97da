import type { Payload } from '../../instrumentation/event.ts'

type Device = Pick<Payload<'session_start'>, 'device' | 'pointer' | 'viewport'>

/** What kind of device this is, in a few coarse classes: never the browser's own description of itself. */
export function describeDevice(window: Window): Device {
  const width = window.innerWidth
  const pointer = window.matchMedia('(pointer: coarse)').matches ? 'coarse' : 'fine'
  const shorter = Math.min(window.screen.width, window.screen.height)
  const device = pointer === 'fine' && width >= 600 ? 'desktop' : shorter < 600 || width < 600 ? 'phone' : 'tablet'
  const viewport =
    width < 360
      ? 'under-360'
      : width < 600
        ? '360-599'
        : width < 900
          ? '600-899'
          : width < 1200
            ? '900-1199'
            : '1200-up'
  return { device, pointer, viewport }
}
