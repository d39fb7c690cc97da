import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPostgres } from '../../src/commands/setUp/findPostgres.mjs'
import { backUp } from '../../src/server/backUp.ts'
import type { Evidence } from './search.ts'

/** Where a server keeps its data. */
export interface Place {
  databaseUrl: string | null
  dataDir: string
}

/**
 * Everything a server has kept: the files of its folder, and a back-up made while it runs. PostgreSQL's back-up is
 * unpacked to the statements it holds, for a search finds nothing in what is packed.
 */
export async function everythingKept(place: Place): Promise<Evidence[]> {
  const folder = mkdtempSync(join(tmpdir(), 'timetax-backup-'))
  try {
    const { file } = await backUp(place, { folder, keep: 1, now: new Date() })
    const bytes = place.databaseUrl === null ? readFileSync(file) : unpacked(file)
    return [...(place.databaseUrl === null ? filesOf(place.dataDir) : []), { source: 'a back-up', bytes }]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function filesOf(folder: string): Evidence[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ source: name, bytes: readFileSync(join(parentPath, name)) }))
}

function unpacked(file: string): Buffer {
  const program = join(findPostgres() ?? '', 'pg_restore')
  return execFileSync(program, ['--file=-', file], { maxBuffer: 2 ** 28 })
}
