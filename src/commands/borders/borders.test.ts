import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findCycles } from './findCycles.ts'
import { importGraph } from './importGraph.ts'
import { importsOf } from './importsOf.ts'

describe('importsOf', () => {
  it('finds static imports and re-exports of our own files', () => {
    const source = `
      import { a } from './a.ts'
      import './b.css'
      export { c } from '../c.ts'
      export * from './d.ts'
      import react from 'react'`
    expect(importsOf(source, 'x.ts')).toEqual(['./a.ts', './b.css', '../c.ts', './d.ts'])
  })

  it('leaves out types and what loads later', () => {
    const source = `
      import type { A } from './a.ts'
      export type { B } from './b.ts'
      const later = () => import('./c.ts')`
    expect(importsOf(source, 'x.tsx')).toEqual([])
  })
})

describe('findCycles', () => {
  const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges))

  it('finds none in a graph where paths meet without a circle', () => {
    expect(findCycles(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([])
  })

  it('finds each circle once, as the way around', () => {
    expect(findCycles(graph({ a: ['b'], b: ['c'], c: ['a'], d: ['a', 'd'] }))).toEqual([
      ['a', 'b', 'c', 'a'],
      ['d', 'd'],
    ])
  })
})

describe('importGraph', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('joins the files of a folder and of those in it', () => {
    mkdirSync(join(folder, 'in'))
    writeFileSync(join(folder, 'a.ts'), `import { b } from './in/b.tsx'`)
    writeFileSync(join(folder, 'in', 'b.tsx'), `import { a } from '../a.ts'`)
    expect(findCycles(importGraph(folder))).toHaveLength(1)
  })

  it('finds no circle in this project', () => {
    expect(findCycles(importGraph('src'))).toEqual([])
  })
})
