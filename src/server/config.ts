import * as z from 'zod/mini'
import { usualRoomDays } from '../study/room/keeping.ts'
import { StartError } from './startError.ts'

const port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/)),
  z.pipe(z.transform(Number), z.int().check(z.maximum(65_535))),
)

const mostRoomDays = 3650
const roomDays = z.pipe(
  z.string().check(z.regex(/^\d{1,4}$/)),
  z.pipe(z.transform(Number), z.int().check(z.minimum(1), z.maximum(mostRoomDays))),
)

const environment = z.object({
  PORT: z._default(port, 3000),
  HOST: z._default(z.string().check(z.regex(/^[0-9A-Za-z.:-]+$/)), '0.0.0.0'),
  DATA_DIR: z._default(z.string().check(z.minLength(1), z.regex(/^[^\0]*$/)), './data'),
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\/\S+$/))),
  TRUST_PROXY: z._default(z.enum(['yes', 'no']), 'no'),
  LOG: z._default(z.enum(['quiet', 'requests']), 'quiet'),
  ROOM_DAYS: z._default(roomDays, usualRoomDays),
})

type Variable = keyof z.output<typeof environment>

/** What to write instead, one sentence a variable. Values are never repeated: DATABASE_URL holds a password. */
const advice: Record<Variable, string> = {
  PORT: 'PORT must be a whole number from 0 to 65535: write PORT=3000.',
  HOST: 'HOST must be an address or a host name: write HOST=0.0.0.0 for everyone on the network, HOST=127.0.0.1 for this computer only.',
  DATA_DIR: 'DATA_DIR must name a folder: write DATA_DIR=./data.',
  DATABASE_URL:
    'DATABASE_URL must begin with postgres:// or postgresql://: write DATABASE_URL=postgres://user:password@host/database, or leave it out to keep the data in DATA_DIR.',
  TRUST_PROXY: 'TRUST_PROXY must be yes or no: write TRUST_PROXY=yes only behind a proxy of your own.',
  LOG: 'LOG must be quiet or requests: write LOG=requests for one line a request.',
  ROOM_DAYS: `ROOM_DAYS must be a whole number of days from 1 to ${mostRoomDays}: write ROOM_DAYS=${usualRoomDays}.`,
}

/** The server's settings. */
export interface Config {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | null
  /** Whether `x-forwarded-proto` and `x-forwarded-host` are believed. */
  trustProxy: boolean
  log: 'quiet' | 'requests'
  /** How many days after the last thing that was done in it a room is deleted. */
  roomDays: number
}

/** Reads the settings; an empty variable counts as left out. Throws `StartError` for the first wrong one. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw new StartError(adviceFor(parsed.error.issues[0]?.path[0]))

  const { PORT, HOST, DATA_DIR, DATABASE_URL, TRUST_PROXY, LOG, ROOM_DAYS } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    trustProxy: TRUST_PROXY === 'yes',
    log: LOG,
    roomDays: ROOM_DAYS,
  }
}

function adviceFor(variable: PropertyKey | undefined): string {
  return advice[variable as Variable]
}
