import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startPostgres } from '../../src/server/testing/aPostgres.ts'
import { startServer } from '../support/server.ts'
import { chance } from './chance.ts'
import { sendsWithoutEnd } from './devices.ts'
import { type Figure, never, some } from './figure.ts'
import { look, type Place } from './kept.ts'

const devices = 8
/** The longest a server lives after the first event is acknowledged, in milliseconds. */
const longestLifeMs = 400

/**
 * Kills a server with `kill -9` at random moments while eight devices send to it, `trials` times on the same data, and
 * counts what was acknowledged and isn't there.
 */
export async function killsOnSqlite(trials: number): Promise<Figure[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'timetax-kills-'))
  try {
    return await kills('SQLite', { databaseUrl: null, dataDir }, trials)
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** The same on PostgreSQL, whose own server lives on and flushes every commit to the disk. */
export async function killsOnPostgres(trials: number): Promise<Figure[]> {
  const postgres = await startPostgres({ fsync: true })
  try {
    return await kills('PostgreSQL', { databaseUrl: await postgres.emptyDatabase(), dataDir: '' }, trials)
  } finally {
    await postgres.stop()
  }
}

async function kills(name: string, place: Place, trials: number): Promise<Figure[]> {
  const random = chance(trials)
  const acknowledged = new Map<number, Set<number>>()
  for (let trial = 0; trial < trials; trial += 1) {
    const visits = Array.from({ length: devices }, (_, device) => 1 + trial * devices + device)
    for (const visit of visits) acknowledged.set(visit, new Set())
    const server = await startServer({ dataDir: place.dataDir, databaseUrl: place.databaseUrl ?? '' })
    const sending = visits.map((visit) => sendsWithoutEnd(server.url, visit, acknowledged.get(visit) ?? new Set()))
    while (visits.every((visit) => acknowledged.get(visit)?.size === 0)) await wait(1)
    await wait(random() * longestLifeMs)
    await server.stop('SIGKILL')
    await Promise.all(sending)
  }
  const found = await look(place, acknowledged)
  return [
    some(`${name}: servers killed while devices sent`, trials),
    some(`${name}: events acknowledged by them`, found.acknowledged),
    never(`${name}: of these lost`, found.lost),
    never(`${name}: events doubled`, found.doubled),
    never(`${name}: summaries that differ when made again from the log`, found.changedSummaries),
  ]
}
