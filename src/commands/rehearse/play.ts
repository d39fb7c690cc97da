import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { seededRandom } from '../../prediction/seededRandom.ts'
import { StartError } from '../../server/startError.ts'
import { rehearse, type RehearsalStep, type RunEnd } from '../../study/room/robots/rehearse.ts'
import { type JoinedRoom, joinedRoom } from '../../study/room/roomApi.ts'
import type { DotTimes } from './summary.ts'
import { openWall } from './wall.ts'

export interface Asked {
  server: string
  passphrase: string
  /** The program of a browser that draws the wall; null where there is none. */
  browser: string | null
  robots: number
  /** How long a round lasts, in seconds. */
  seconds: number
  seed: number
  tell: (step: RehearsalStep) => void
}

/** A rehearsal as it went. */
export interface Played {
  code: string
  dots: DotTimes[]
  /** Why no browser drew the wall; nothing where one did. */
  lacksBrowser: string | undefined
  /** The share of the time in which the main thread of the wall's page was busy; null where no browser drew it. */
  busyShare: number | null
  failures: string[]
}

/** Opens a room of robots and its wall, plays all acts, and says when each dot came to the wall. */
export async function play({ server, passphrase, browser, robots, seconds, seed, tell }: Asked): Promise<Played> {
  const ask = asking(server, await signIn(server, passphrase))
  const hex = (digits: number) => randomBytes(digits / 2).toString('hex')
  const leader = { id: hex(32), token: hex(64) }
  const { room }: JoinedRoom = joinedRoom.parse(await ask('/api/rooms', { ...leader, lang: 'en', robots: true }))
  const leaderLink = `${server}/rooms/${room.code}?lang=en#${leader.id}.${leader.token}`
  const wall = await openWall({ server, code: room.code, browser, leaderLink })
  const dots = new Map<string, DotTimes & Pick<RunEnd, 'hasGivenUp'>>()
  const failures: string[] = []
  let showsGaveUp = false

  try {
    await rehearse({
      ...{ room, leader: leader.token, robots, roundMs: seconds * 1_000, ask, hex, tell, wait: (ms) => wait(ms) },
      random: seededRandom(seed),
      sends: (end) =>
        dots.set(dotId(end), {
          ...{ sentAt: Date.now(), hasGivenUp: end.hasGivenUp, isShownAtOnce: showsGaveUp || !end.hasGivenUp },
        }),
      isKept: (end) => {
        const dot = dots.get(dotId(end))
        if (dot) dot.keptAt = Date.now()
      },
      looks: async ({ gaveUp }) => {
        showsGaveUp = gaveUp
        await wall.shows([...dots].filter(([, { hasGivenUp }]) => gaveUp || !hasGivenUp).map(([id]) => id))
        const hidden = await wall.countHidden()
        if (hidden > 0) failures.push(`${hidden} dots on the wall can't be seen.`)
      },
    }).catch((reason: unknown) => failures.push(reason instanceof Error ? reason.message : String(reason)))
    const drawn = await wall.drawn()
    return {
      ...{ code: room.code, lacksBrowser: wall.lacksBrowser, busyShare: await wall.busyShare() },
      dots: [...dots].map(([id, dot]) => ({ ...dot, ...drawn.get(id), heardAt: wall.heardAt.get(id) })),
      failures: [...failures, ...wall.errors().map((error) => `A page complained: ${error}`)],
    }
  } finally {
    await wall.close()
  }
}

const asking = (server: string, cookie: string) => async (path: string, body?: unknown, token?: string) => {
  const headers = {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(token ? { authorization: `Bearer ${token}` } : { cookie }),
  }
  const answer = await fetch(`${server}${path}`, {
    headers,
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path} was refused: ${await answer.text()}`)
  return answer.json() as Promise<unknown>
}

/** As the server makes it: nobody else knows the visit's id. */
function dotId({ sid, run }: RunEnd): string {
  return createHash('sha256').update(`${sid} ${run}`).digest('hex').slice(0, 16)
}

async function signIn(server: string, passphrase: string): Promise<string> {
  const answer = await fetch(`${server}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ passphrase }),
  })
  if (!answer.ok) throw new StartError('Nobody could sign in: give the passphrase of the server with --passphrase.')
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
