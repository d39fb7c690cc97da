import { expect, test } from '@playwright/test'
import { hasPostgres } from '../../src/server/testing/aPostgres.ts'
import { batches } from './batches.ts'
import type { Figure } from './figure.ts'
import { killsOnPostgres, killsOnSqlite } from './kills.ts'
import { twoServers } from './twoServers.ts'

// The short form of the server's part of `npm run faults`, with the same assertions.

function allAreRight(figures: readonly Figure[]) {
  for (const { what, value, isRight } of figures) expect.soft(isRight, `${what}: ${value}`).toBe(true)
}

/** Skips where there is no PostgreSQL; in continuous integration that is a failure. */
function needsPostgres() {
  if (process.env.CI) expect(hasPostgres(), 'there is no PostgreSQL').toBe(true)
  test.skip(!hasPostgres(), 'there is no PostgreSQL')
}

test('a server that is killed has lost nothing it acknowledged, on SQLite', async () => {
  allAreRight(await killsOnSqlite(5))
})

test('a server that is killed has lost nothing it acknowledged, on PostgreSQL', async () => {
  needsPostgres()
  allAreRight(await killsOnPostgres(5))
})

test('batches that come twice, out of order or cut off leave the log as it was written', async () => {
  allAreRight(await batches(3))
})

test('two servers on one PostgreSQL keep and show the same', async () => {
  needsPostgres()
  allAreRight(await twoServers(6))
})
