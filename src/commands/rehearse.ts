import { createHash, randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { seededRandom } from '../prediction/seededRandom.ts'
import { StartError } from '../server/startError.ts'
import { type JoinedRoom, joinedRoom } from '../study/room/roomApi.ts'
import { rehearse } from '../study/room/robots/rehearse.ts'
import { orSentence } from './orSentence.ts'
import { ownServer } from './rehearse/ownServer.ts'
import { wallClient } from './rehearse/wallClient.ts'

const mostRobots = 500
/** What the wall may take at most for 95 of 100 dots, in milliseconds. */
const bar = 1_000
const lookAtMemoryMs = 500
/** How long the last dots are waited for. */
const patienceMs = 10_000

const usage =
  'npm run rehearse -- [--robots 20] [--seconds 20] [--seed 1] [--server http://localhost:3000 --passphrase WORDS]: robots play a whole workshop.'

/**
 * `npm run rehearse -- --robots 20`: plays a whole workshop by itself: robots come in, fill in both forms, cut the long one,
 * run what they cut and talk. On a server of its own, or on the one that `--server` and `--passphrase` name. Says how long dots took to
 * the wall, how much memory the server held, and what went wrong; ends with 1 where a bar is missed.
 */
await orSentence(usage, async () => {
  const { values } = parseArgs({
    options: {
      robots: { type: 'string', default: '20' },
      seconds: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      server: { type: 'string' },
      passphrase: { type: 'string' },
    },
  })
  const [robots, seconds, seed] = [Number(values.robots), Number(values.seconds), Number(values.seed)]
  if (!Number.isInteger(robots) || robots < 1 || robots > mostRobots || !(seconds >= 1) || !Number.isInteger(seed))
    throw new StartError(`Say how many robots: --robots 20 (at most ${mostRobots}) --seconds 20 a round --seed 1.`)
  const own = values.server === undefined ? await ownServer(process.env.DATABASE_URL) : undefined
  const server = own?.url ?? values.server ?? ''
  const memory: number[] = []
  const watch = setInterval(() => memory.push(own?.memory() ?? 0), lookAtMemoryMs)
  try {
    const report = await play({ server, passphrase: own?.passphrase ?? values.passphrase ?? '', robots, seconds, seed })
    process.stdout.write(`${words(report, memory)}\n`)
    if (!report.isGood) process.exitCode = 1
  } finally {
    clearInterval(watch)
    await own?.stop()
  }
})

interface Asked {
  server: string
  passphrase: string
  robots: number
  seconds: number
  seed: number
}

interface Report {
  robots: number
  code: string
  /** Milliseconds from the moment a finish was sent to its dot on the wall, in ascending order. */
  latencies: number[]
  finishes: number
  failures: string[]
  isGood: boolean
}

async function play({ server, passphrase, robots, seconds, seed }: Asked): Promise<Report> {
  const cookie = await signIn(server, passphrase)
  const ask = async (path: string, body?: unknown, token?: string) => {
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
  const hex = (digits: number) => randomBytes(digits / 2).toString('hex')
  const leader = { id: hex(32), token: hex(64) }
  const { room }: JoinedRoom = joinedRoom.parse(await ask('/api/rooms', { ...leader, lang: 'en', robots: true }))
  const wall = await wallClient(server, room.code)
  const sentAt = new Map<string, number>()
  const failures: string[] = []
  await rehearse({
    ...{ room, leader: leader.token, robots, roundMs: seconds * 1_000, ask, hex, wait: (ms) => wait(ms) },
    random: seededRandom(seed),
    tell: (step) => process.stdout.write(`${step}\n`),
    finishes: ({ sid, run }) => sentAt.set(dotId(sid, run), performance.now()),
  }).catch((reason: unknown) => failures.push(reason instanceof Error ? reason.message : String(reason)))

  const until = performance.now() + patienceMs
  while ([...sentAt.keys()].some((id) => wall.endedAt(id) === undefined) && performance.now() < until) await wait(50)
  wall.close()
  const latencies = [...sentAt].flatMap(([id, sent]) => (wall.endedAt(id) ?? Infinity) - sent).sort((a, b) => a - b)
  const lost = latencies.filter((ms) => !Number.isFinite(ms)).length
  if (lost > 0) failures.push(`${lost} dots never came`)
  const isGood = failures.length === 0 && quantile(latencies, 0.95) <= bar
  return { robots, code: room.code, latencies, finishes: sentAt.size, failures, isGood }
}

/** As the server makes it: nobody else knows the visit's id. */
function dotId(sid: string, run: string): string {
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

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

function words({ robots, code, latencies, finishes, failures, isGood }: Report, memory: readonly number[]): string {
  const ms = (share: number) => `${Math.round(quantile(latencies, share))} ms`
  const quarter = Math.max(1, Math.floor(memory.length / 4))
  const mean = (list: readonly number[]) =>
    Math.round(list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length))
  return [
    `Rehearsal of room ${code}: ${robots} robots, ${finishes} forms ended.`,
    `From the sending of a finish to its dot on the wall: median ${ms(0.5)}, 95 % within ${ms(0.95)}, all within ${ms(1)}; the bar is ${bar} ms for 95 %.`,
    ...(memory.some((one) => one > 0)
      ? [
          `Memory of the server: ${mean(memory.slice(0, quarter))} MB in the first quarter, ${mean(memory.slice(-quarter))} MB in the last, ${Math.round(Math.max(...memory))} MB at most.`,
        ]
      : []),
    failures.length === 0 ? 'Nothing went wrong.' : failures.join('\n'),
    isGood ? 'Good.' : 'Not good.',
  ].join('\n')
}
