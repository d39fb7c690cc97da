import { it } from 'vitest'

/**
 * What a file of tests on PostgreSQL does where there is none: it says so loudly, and fails in continuous integration,
 * where a skip would pass for a test.
 */
export function withoutPostgres(what: string): void {
  process.stderr.write(`\nSKIPPED: ${what} was NOT tested on PostgreSQL. Install it, or set DATABASE_URL to one.\n\n`)
  if (process.env.CI) {
    it(`${what} on PostgreSQL`, () => {
      throw new Error('There is no PostgreSQL.')
    })
  } else it.skip(`${what} on PostgreSQL: there is none`)
}
