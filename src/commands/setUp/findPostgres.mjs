import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const programs = ['initdb', 'postgres', 'pg_dump', 'pg_restore']

/** Where Debian and Homebrew keep what no search path knows. */
const elsewhere = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']

/**
 * The folder of PostgreSQL's programs, server and client: on the search path, else the newest of the system.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {readonly string[]} roots folders with one folder a version
 * @returns {string | null} null if there is none with all that tests need
 */
export function findPostgres(env = process.env, roots = elsewhere) {
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const versions = roots.flatMap((root) => versionsIn(root))
  const has = (folder, wanted) => wanted.every((program) => existsSync(join(folder, program)))
  return [...onPath, ...versions].find((folder) => has(folder, programs)) ?? null
}

function versionsIn(root) {
  if (!existsSync(root)) return []
  const number = (folder) => Number(/\d+/.exec(folder)?.[0] ?? 0)
  return readdirSync(root)
    .filter((folder) => /^(postgresql@?)?\d*$/.test(folder))
    .sort((a, b) => number(b) - number(a))
    .map((folder) => join(root, folder, 'bin'))
}
