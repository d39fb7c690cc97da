import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { importsOf } from './importsOf.ts'
import type { ImportGraph } from './findCycles.ts'

/** The modules below a folder, tests among them, and what each one imports when it loads. */
export function importGraph(folder: string): ImportGraph {
  const files = listModules(folder)
  return new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(file, 'utf8'), file).map((specifier) => normalize(join(dirname(file), specifier))),
    ]),
  )
}

function listModules(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
}
