import type { Occurrence } from './world.ts'

/** What a history comes to, in whole milliseconds, by the definitions of measurement A1, A3 and A4. */
export interface Truth {
  elapsedMs: number
  pauseMs: number
  awayMs: number
  taskMs: number
  idleMs: number
  idleHalfMs: number
  idleDoubleMs: number
  /** By page, in order of showing. */
  pages: number[]
  /** By question, on whichever page. */
  questions: Map<string, number>
}

type Interval = [from: number, to: number]
interface Page {
  from: number
  words: number
}

/**
 * Integrates a history by the words of the definitions. It knows what happened and when, and nothing of recorder, log or
 * measures: it shares no line with what it is to check.
 */
export function truth(happened: readonly Occurrence[]): Truth {
  const axis = layOut(happened)
  const { end, pauses, away, quick, pages, current, acts } = axis
  const borders = [
    0,
    end,
    ...[...pauses, ...away, ...quick].flat(),
    ...pages.map(({ from }) => from),
    ...current.map(([at]) => at),
  ]
  const moments = [...new Set(borders)].filter((at) => at >= 0 && at <= end).sort((a, b) => a - b)
  const covers = (intervals: Interval[], at: number) => intervals.some(([from, to]) => from <= at && at < to)

  const sums = { pauseMs: 0, awayMs: 0, taskMs: 0 }
  const perPage = pages.map(() => 0)
  const questions = new Map<string, number>()
  const counted: Interval[] = []
  moments.forEach((from, index) => {
    const to = moments[index + 1]
    if (to === undefined) return
    if (covers(pauses, from)) {
      sums.pauseMs += to - from
      return
    }
    if (covers(away, from)) {
      sums.awayMs += to - from
      return
    }
    sums.taskMs += to - from
    const page = pages.findLastIndex((one) => one.from <= from)
    perPage[page] = (perPage[page] ?? 0) + to - from
    const [, question] = current.findLast(([at]) => at <= from) ?? []
    if (question && !covers(quick, from)) questions.set(question, (questions.get(question) ?? 0) + to - from)
    const last = counted.at(-1)
    if (last?.[1] === from) last[1] = to
    else counted.push([from, to])
  })

  const idle = (factor: number) => counted.reduce((sum, segment) => sum + idleIn(segment, acts, pages, factor), 0)
  return {
    elapsedMs: end,
    ...sums,
    idleMs: idle(1),
    idleHalfMs: idle(0.5),
    idleDoubleMs: idle(2),
    pages: perPage,
    questions,
  }
}

/** A4: within a segment, of each gap between activity moments the part beyond the threshold; borders are activity. */
function idleIn([from, to]: Interval, acts: number[], pages: Page[], factor: number): number {
  const moments = [from, ...acts.filter((at) => from < at && at < to), to]
  let sum = 0
  for (let index = 1; index < moments.length; index += 1) {
    const [a = 0, b = 0] = moments.slice(index - 1, index + 1)
    const words = pages.findLast((page) => page.from <= a)?.words ?? 0
    sum += Math.max(0, b - a - factor * Math.max(60_000, 900 * words))
  }
  return sum
}

/** A1: where on the session clock everything lies, and which stretches are no task time. */
function layOut(happened: readonly Occurrence[]) {
  const [pauses, away, quick, acts]: [Interval[], Interval[], Interval[], number[]] = [[], [], [], [0]]
  const pages: Page[] = [{ from: 0, words: 40 }]
  const current: [number, string | null][] = []
  let seen = { t: 0, mono: 50, wall: 1_790_000_000_000 }
  let kept = { t: 0, wall: seen.wall }
  let [hiddenSince, pausedSince]: [number | null, number | null] = [null, null]
  let end = 0

  for (const { mono, wall, what } of happened) {
    const { kind } = what
    if (kind === 'killed') continue
    if (kind === 'open') {
      const t = kept.t + Math.max(0, wall - kept.wall)
      // What was done after the last heartbeat of a killed tab is lost with it: a second at most.
      while ((acts.at(-1) ?? 0) > kept.t) acts.pop()
      if (hiddenSince !== null) away.push([hiddenSince, kept.t])
      hiddenSince = null
      ;(t - kept.t > 10_000 ? away : quick).push([kept.t, t])
      seen = { t, mono, wall }
      kept = { t, wall }
      current.push([t, null])
      acts.push(t)
      continue
    }
    const dm = mono - seen.mono
    let t = seen.t + dm
    // A page out of sight has no heartbeat, and has said so once.
    if ((kind === 'tick' || kind === 'gone') && hiddenSince !== null) continue
    if (kind === 'activity') {
      if (pausedSince !== null) continue
      const words = pages.at(-1)?.words ?? 0
      // The end of a silence is written down, and everything that is written keeps the clock.
      if (t - (acts.at(-1) ?? 0) > Math.max(60_000, 900 * words) / 2) kept = { t, wall }
      acts.push(t)
      continue
    }
    const apart = wall - seen.wall - dm
    if (hiddenSince === null && dm > 5_000) away.push([t - dm, t])
    if (apart > 2_000) {
      away.push([t, t + apart])
      t += apart
    }
    seen = { t, mono, wall }
    kept = { t, wall }
    if (kind === 'tick') continue
    // A silence is broken by a border, a page turn and the end; a focus alone is told by its own activity.
    if (kind !== 'focus') acts.push(t)
    if (kind === 'hide' || kind === 'gone') hiddenSince ??= t
    if (kind === 'show' && hiddenSince !== null) {
      away.push([hiddenSince, t])
      hiddenSince = null
    }
    if (kind === 'pause') pausedSince ??= t
    if (kind === 'go-on' && pausedSince !== null) {
      pauses.push([pausedSince, t])
      pausedSince = null
    }
    if (what.kind === 'turn') {
      pages.push({ from: t, words: what.words })
      current.push([t, null])
    }
    if (what.kind === 'focus') current.push([t, what.q])
    end = t
  }
  if (pausedSince !== null) pauses.push([pausedSince, end])
  return { end, pauses, away, quick, pages, current, acts }
}
