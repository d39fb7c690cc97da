import type { Protocol } from 'puppeteer-core'

/** The share of a profile's time, 0 to 1, in which a frame of a module whose address has `part` in it was on the stack. */
export function shareOf({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile, part: string): number {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const isWithin = (id: number | undefined): boolean =>
    id !== undefined && ((byId.get(id)?.callFrame.url.includes(part) ?? false) || isWithin(parents.get(id)))
  const within = new Map(nodes.map(({ id }) => [id, isWithin(id)]))
  // A delta is the time before its sample, so that it belongs to the sample before.
  const time = (id: number | undefined, index: number) => (id !== undefined ? (timeDeltas[index + 1] ?? 0) : 0)
  const all = samples.reduce((sum, id, index) => sum + time(id, index), 0)
  const ours = samples.reduce((sum, id, index) => sum + (within.get(id) ? time(id, index) : 0), 0)
  return ours / all
}
