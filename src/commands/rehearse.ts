import { availableParallelism, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { StartError } from '../server/startError.ts'
import { orSentence } from './orSentence.ts'
import { ownServer } from './rehearse/ownServer.ts'
import { play } from './rehearse/play.ts'
import { report } from './rehearse/report.ts'
import { summarise } from './rehearse/summary.ts'
import { ensureBrowser } from './setUp/ensureBrowser.mjs'
import { ensureBuilt } from './setUp/ensureBuilt.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const mostRobots = 500
const lookAtMemoryMs = 500

const usage =
  'npm run rehearse -- [--robots 20] [--seconds 20] [--seed 1] [--server http://localhost:3000 --passphrase WORDS]: robots play a whole workshop.'

/**
 * `npm run rehearse -- --robots 20`: plays a whole workshop by itself: robots come in, fill in both forms, cut the long one,
 * run what they cut and talk, while a browser shows the wall. On a server of its own, or on the one that `--server` and
 * `--passphrase` name. Says how long dots took to the wall, how much memory the server held, and what went wrong; ends with 1
 * where a bar is missed or a dot is missing.
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
  if (values.server === undefined && !(await ensureBuilt(root))) throw new StartError('There are no pages to show.')
  const browser = await ensureBrowser(root)
  const own = values.server === undefined ? await ownServer(process.env.DATABASE_URL) : undefined
  const server = own?.url ?? values.server ?? ''
  const memory: number[] = []
  const watch = setInterval(() => {
    const held = own?.memory()
    if (typeof held === 'number') memory.push(held)
  }, lookAtMemoryMs)
  try {
    const played = await play({
      ...{ server, passphrase: own?.passphrase ?? values.passphrase ?? '', browser, robots, seconds, seed },
      tell: (step) => process.stdout.write(`${step}\n`),
    })
    const summary = summarise({ ...played, isDrawn: played.lacksBrowser === undefined, memory })
    const load = { tasks: loadavg()[0] ?? 0, processors: availableParallelism() }
    process.stdout.write(`${report({ ...played, robots, summary, load })}\n`)
    if (!summary.isGood) process.exitCode = 1
  } finally {
    clearInterval(watch)
    await own?.stop()
  }
})
