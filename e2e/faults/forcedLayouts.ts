/** As much of a trace's event as tells of a layout. */
export interface TraceEvent {
  name: string
  args?: { beginData?: { stackTrace?: { url: string }[] } }
}

/** How many layouts a script forced with a frame of a module whose address has `part` in it on its stack. */
export function forcedLayouts(trace: readonly TraceEvent[], part: string): number {
  const stacks = trace.filter(({ name }) => name === 'Layout').map(({ args }) => args?.beginData?.stackTrace ?? [])
  return stacks.filter((stack) => stack.some(({ url }) => url.includes(part))).length
}
