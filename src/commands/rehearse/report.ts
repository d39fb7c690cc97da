import type { Played } from './play.ts'
import { bar, type Latency, type Summary } from './summary.ts'

export interface Reported extends Pick<Played, 'code' | 'lacksBrowser' | 'busyShare'> {
  robots: number
  summary: Summary
  /** How many tasks wanted a processor, on average over the last minute, and how many processors there are. */
  load: { tasks: number; processors: number }
}

/** A rehearsal in words, for the command line. */
export function report({ code, lacksBrowser, busyShare, robots, summary, load }: Reported): string {
  const { expected, arrived, kept, heard, painted, stands, memory, failures, isGood } = summary
  const row = (what: string, latency: Latency | null) =>
    latency === null ? [] : [`  ${what.padEnd(32)}${cells(latency)}`]
  return [
    `Rehearsal of room ${code}: ${robots} robots, ${expected} forms ended, ${arrived} dots on the wall.`,
    lacksBrowser === undefined
      ? 'The wall was drawn by a browser at 1280 by 720.'
      : `No browser drew the wall (${lacksBrowser}). A client of its stream stands for it: when dots were drawn, nobody measured.`,
    `From the sending of a finish, in ms     median     95 %      all`,
    ...row('kept by the server', kept),
    ...row('heard by a client of the stream', heard),
    ...row('first frame painted', painted),
    ...row('fallen to its place', stands),
    `The bar is ${bar} ms for 95 % of the dots.`,
    ...(busyShare === null
      ? []
      : [`The main thread of the wall's page was busy ${Math.round(busyShare * 100)} % of the time.`]),
    ...(memory.length === 0 ? [] : [`Memory of the server by quarters: ${memory.map(Math.round).join(', ')} MB.`]),
    `Load of this machine at the end: ${load.tasks.toFixed(1)} on ${load.processors} processors.`,
    ...(failures.length === 0 ? ['Nothing went wrong.'] : failures),
    isGood ? 'Good.' : 'Not good.',
  ].join('\n')
}

const cells = ({ median, p95, most }: Latency) =>
  [median, p95, most].map((ms) => String(Math.round(ms)).padStart(9)).join('')
