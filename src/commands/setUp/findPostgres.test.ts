// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findPostgres } from './findPostgres.mjs'

const all = ['initdb', 'postgres', 'pg_dump', 'pg_restore']

/** A folder with these versions in it, each with these programs. */
function aSystemWith(versions: Record<string, string[]>): string {
  const root = mkdtempSync(join(tmpdir(), 'timetax-postgres-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true })
  })
  for (const [version, programs] of Object.entries(versions)) {
    mkdirSync(join(root, version, 'bin'), { recursive: true })
    for (const program of programs) writeFileSync(join(root, version, 'bin', program), '')
  }
  return root
}

it('takes the programs on the search path before those of the system', () => {
  const mine = join(aSystemWith({ mine: all }), 'mine', 'bin')
  expect(findPostgres({ PATH: mine }, [aSystemWith({ 15: all })])).toBe(mine)
})

it('takes the newest version that is whole', () => {
  const system = aSystemWith({ 9: all, 15: all, 17: ['psql', 'pg_dump'] })
  expect(findPostgres({ PATH: '' }, [system])).toBe(join(system, '15', 'bin'))
})

it('finds nothing where there is nothing', () => {
  expect(findPostgres({}, [aSystemWith({})])).toBeNull()
})
