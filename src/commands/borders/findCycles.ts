/** Which modules each module imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/** The import cycles of a graph, each once, as the way around: `[a, b, a]`. */
export function findCycles(graph: ImportGraph): string[][] {
  const cycles = new Map<string, string[]>()
  const done = new Set<string>()

  const visit = (module: string, way: readonly string[]): void => {
    const start = way.indexOf(module)
    if (start >= 0) {
      const cycle = way.slice(start)
      cycles.set([...cycle].sort().join(), [...cycle, module])
      return
    }
    if (done.has(module)) return
    for (const next of graph.get(module) ?? []) visit(next, [...way, module])
    done.add(module)
  }

  for (const module of graph.keys()) visit(module, [])
  return [...cycles.values()]
}
