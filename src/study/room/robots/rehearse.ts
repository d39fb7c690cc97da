import { forms } from '../../../forms/forms.ts'
import { questionsOf } from '../../../forms/form.ts'
import type { LogEvent } from '../../../instrumentation/event.ts'
import { type Locale, locales } from '../../../instrumentation/locale.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import { scenarioOf } from '../../../scenarios/scenarios.ts'
import { batchReceipt, visitPlan } from '../../api.ts'
import { runFor } from '../handOut.ts'
import type { Round } from '../leadingState.ts'
import type { RoomAction } from '../roomAction.ts'
import { actionList, actionReceipt, formFrozen, type JoinedRoom, joinedRoom, type RoomFacts } from '../roomApi.ts'
import { roomForm } from '../roomForm.ts'
import { emptyRoom, reduceRoom, type RoomState } from '../roomState.ts'
import { variantOfRoom } from '../variantOfRoom.ts'
import { robotLog } from './robotLog.ts'
import { robotTalk } from './robotTalk.ts'

/** What robots reach the world with. */
export interface RobotTools {
  /** Asks the server; with a body by `POST`. Throws where it refuses. */
  ask: (path: string, body?: unknown, token?: string) => Promise<unknown>
  wait: (ms: number) => Promise<void>
  /** From 0 up to 1. */
  random: () => number
  /** Random hexadecimal digits. */
  hex: (digits: number) => string
}

export interface Rehearsal extends RobotTools {
  room: Pick<RoomFacts, 'code' | 'study' | 'firstForms'>
  /** The token of a leader's device. */
  leader: string
  robots: number
  /** How long a round lasts here, whatever its robots' own clocks say. */
  roundMs: number
  /** What goes on, for whoever watches. */
  tell: (step: RehearsalStep) => void
  /** A robot is about to send the end of its run. */
  sends?: (end: RunEnd) => void
  /** The server has kept it. */
  isKept?: (end: RunEnd) => void
  /** The leader looks at the wall before going on: waits until everything is there that is shown. */
  looks?: (shown: { gaveUp: boolean }) => Promise<void>
}

/** The end of a robot's run, which makes it a dot on the wall; of one that gave up only where that is shown. */
export interface RunEnd {
  sid: string
  run: string
  hasGivenUp: boolean
}

export type RehearsalStep = 'coming-in' | 'feeling' | 'cutting' | 'running' | 'talking' | 'done'

const minute = 60_000
/** Typical minutes of each form among robots; a form of the room takes them by its length. */
const typicalMinutes = { long: 26, simplified: 8 }
const givesUp = { long: 0.12, other: 0.03 }
/** Every so many phones one speaks for a table. */
const seatEvery = 5
/** A log is sent in so many parts, as a phone sends it in parts. */
const parts = 4
const cardsATable = 3

/** The rehearsal under way; `known` is the last action that anybody in it has seen. */
type Going = Rehearsal & { known: { seq: number } }

interface Robot {
  id: string
  token: string
  lang: Locale
  device: JoinedRoom['device']
}

/** Plays a whole room by itself through the server's own interface: every act, with robots on the phones. */
export async function rehearse(asked: Rehearsal): Promise<void> {
  const rehearsal: Going = { ...asked, known: { seq: 0 } }
  const { room, tell, robots: count } = rehearsal
  const path = `/api/rooms/${room.code}`
  const lead = (action: RoomAction) => act(rehearsal, rehearsal.leader, action)

  tell('coming-in')
  const robots = await Promise.all(Array.from({ length: count }, (_, n) => comesIn(rehearsal, n)))

  tell('feeling')
  const start = await lead({ kind: 'start-forms', minutes: null })
  await fillIn(rehearsal, robots, { n: 1, forms: 'both', ...start })
  await lead({ kind: 'stop-all' })
  await rehearsal.looks?.({ gaveUp: false })
  await lead({ kind: 'reveal', what: 'gave-up', isShown: true })
  await rehearsal.looks?.({ gaveUp: true })

  tell('cutting')
  await lead({ kind: 'open-act', act: 'cut' })
  await cut(rehearsal, robots)
  await lead({ kind: 'reveal', what: 'fates', isShown: true })

  tell('running')
  const form = await freeze(rehearsal)
  const run = await lead({ kind: 'run-form', form, minutes: null })
  await fillIn(rehearsal, robots, { n: 2, forms: { form }, ...run })
  await lead({ kind: 'stop-all' })
  await rehearsal.looks?.({ gaveUp: true })

  tell('talking')
  await lead({ kind: 'open-act', act: 'count' })
  await lead({ kind: 'open-act', act: 'whose' })
  await talk(rehearsal, robots)
  await rehearsal.ask(path)
  tell('done')
}

async function comesIn({ room, ask, hex, wait, random, roundMs }: Rehearsal, n: number): Promise<Robot> {
  await wait(random() * (roundMs / 10))
  const [id, token] = [hex(32), hex(64)]
  const lang = locales[n % locales.length] ?? 'en'
  const seat = n % seatEvery === 0 ? { role: 'table', table: (Math.floor(n / seatEvery) % 40) + 1 } : { role: 'phone' }
  const { device } = joinedRoom.parse(await ask(`/api/rooms/${room.code}/devices`, { id, token, lang, ...seat }))
  return { id, token, lang, device }
}

async function act({ room, ask, hex, known }: Going, token: string, action: RoomAction) {
  const answer = await ask(`/api/rooms/${room.code}/actions`, { id: hex(32), base: known.seq, action }, token)
  const { kept } = actionReceipt.parse(answer)
  known.seq = Math.max(known.seq, kept.seq)
  return { startedAt: kept.at, endsAt: null, stoppedAt: null }
}

async function fillIn(rehearsal: Going, robots: readonly Robot[], round: Round): Promise<void> {
  await Promise.all(robots.map((robot) => fillInOne(rehearsal, robot, round)))
}

async function fillInOne(rehearsal: Going, { lang, device }: Robot, round: Round): Promise<void> {
  const { room, ask, hex, wait, random, roundMs } = rehearsal
  const [sid, token] = [hex(32), hex(64)]
  await wait(random() * (roundMs / 10))
  const sequence = runFor(round, room.study, device.first ?? 'long', device.place ?? 0)
  const begun = { sid, token, study: room.study, lang, device: 'phone', sequence }
  const [planned] = visitPlan.parse(await ask('/api/visits', begun)).runs
  const scenario = scenarioOf(planned?.scenario ?? '')
  if (!planned || !scenario) throw new Error('a robot got nothing to do')
  const form = forms.get(planned.form) ?? (await formOfRoom(rehearsal, planned.form))
  const isLong = planned.form === room.firstForms.long
  const slowness = Math.exp((random() + random() + random() - 1.5) * 0.8)
  const gaveUp = random() < (isLong ? givesUp.long : givesUp.other)
  const log = robotLog({
    ...{ sid, run: planned.run, form, scenario, lang },
    ms: minutesOf(rehearsal, planned.form) * slowness * minute,
    ...(gaveUp ? { givesUpAfter: 0.2 + 0.6 * random() } : {}),
  })
  // The fast ones are done first, and the last of all when the round ends.
  const lastsMs =
    roundMs * 0.8 * Math.min(1, (minutesOf(rehearsal, planned.form) / typicalMinutes.long) * slowness * 0.6)
  const size = Math.ceil(log.length / parts)
  for (let from = 0; from < log.length; from += size) {
    await wait(lastsMs / parts)
    const events = log.slice(from, from + size)
    const end = from + size >= log.length ? { sid, run: planned.run, hasGivenUp: gaveUp } : undefined
    if (end) rehearsal.sends?.(end)
    await send(rehearsal, sid, token, events)
    if (end) rehearsal.isKept?.(end)
  }
}

async function send({ ask }: Rehearsal, sid: string, token: string, events: readonly LogEvent[]): Promise<void> {
  const { refused } = batchReceipt.parse(await ask(`/api/visits/${sid}/events`, { events }, token))
  const [first] = refused
  if (first) throw new Error(`the server refused event ${first.seq ?? '?'}: ${first.field} ${first.code}`)
}

function minutesOf({ room }: Rehearsal, form: string): number {
  if (form === room.firstForms.long) return typicalMinutes.long
  return form === room.firstForms.simplified
    ? typicalMinutes.simplified
    : (typicalMinutes.long + typicalMinutes.simplified) / 2
}

async function formOfRoom({ room, ask }: Rehearsal, name: string) {
  return roomForm.parse(await ask(`/api/rooms/${room.code}/forms/${name}`)).form
}

/** Tables say what they would do with some cards, and the room does what they agree on. */
async function cut(rehearsal: Going, robots: readonly Robot[]): Promise<void> {
  const cards = needless(rehearsal.room.firstForms)
  const tables = robots.filter(({ device }) => device.role === 'table')
  await Promise.all(
    tables.map(async ({ token }, n) => {
      for (let k = 0; k < cardsATable; k += 1) {
        const card = cards[(n * cardsATable + k) % cards.length]
        if (!card) return
        await rehearsal.wait(rehearsal.random() * (rehearsal.roundMs / 20))
        await act(rehearsal, token, { kind: 'vote-card', card, decision: { is: 'cut' } })
      }
    }),
  )
  await act(rehearsal, rehearsal.leader, { kind: 'settle-agreed' })
}

/** What the long form asks and the simplified one doesn't. */
function needless({ long, simplified }: RoomFacts['firstForms']): QuestionId[] {
  const [whole, short] = [forms.get(long), forms.get(simplified)]
  if (!whole || !short) return []
  const kept = questionsOf(short)
  return [...questionsOf(whole)].filter((question) => !kept.has(question))
}

async function freeze({ room, ask, leader }: Rehearsal): Promise<string> {
  const path = `/api/rooms/${room.code}`
  const { actions } = actionList.parse(await ask(`${path}/actions`))
  const state: RoomState = actions.reduce(reduceRoom, emptyRoom)
  const base = forms.get(room.firstForms.long)
  if (!base) throw new Error('there is no long form')
  const { form, rewordings } = variantOfRoom(state.cutting, base)
  return formFrozen.parse(await ask(`${path}/forms`, { form, rewordings }, leader)).form
}

/** Tables fill in the canvas and weigh screens. */
async function talk(rehearsal: Going, robots: readonly Robot[]): Promise<void> {
  const tables = robots.filter(({ device }) => device.role === 'table')
  await Promise.all(
    tables.map(async ({ token }) => {
      for (const action of robotTalk(rehearsal.random)) {
        await rehearsal.wait(rehearsal.random() * (rehearsal.roundMs / 60))
        await act(rehearsal, token, action)
      }
    }),
  )
}
