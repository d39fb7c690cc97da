import { findPostgres } from './findPostgres.mjs'
import { installOnDebian } from './installOnDebian.mjs'

/**
 * Sees to a PostgreSQL that tests can use: the running one of `DATABASE_URL`, else programs to start one with.
 * @param {string} root the project's folder
 * @returns {Promise<boolean>} whether there is one
 */
export async function ensurePostgres(root) {
  if (process.env.DATABASE_URL) return true
  if (findPostgres()) return true
  await installOnDebian(['postgresql'], root)
  if (findPostgres()) return true
  console.error('THERE IS NO POSTGRESQL: what is tested on it will be SKIPPED. Install it, or set DATABASE_URL to one.')
  return false
}
