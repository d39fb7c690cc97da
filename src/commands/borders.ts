import { findCycles } from './borders/findCycles.ts'
import { importGraph } from './borders/importGraph.ts'

/**
 * Finds modules that import each other in a circle; exit code 1 when there are some. Which folder may import which is
 * the business of `eslint.config.js`.
 */
const graph = importGraph(process.argv[2] ?? 'src')
const cycles = findCycles(graph)
for (const cycle of cycles) console.error(`A circle of imports: ${cycle.join(' → ')}`)
console.log(`Imports of ${graph.size} modules: ${cycles.length} circles.`)
process.exitCode = cycles.length > 0 ? 1 : 0
