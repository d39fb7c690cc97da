import { middle, resample, resampled, type Drawn, type Resampled, type Resampling } from '../numbers/bootstrap.ts'
import { notEstimable, type Interval, type Result } from '../result.ts'
import { crosswalkRows, overheadRow, type Became, type CrosswalkLine, type WaterfallKey } from './crosswalkRows.ts'

/** The seconds of one run, by question and, for time with no question current, by page. */
export interface RunSeconds {
  questions: Readonly<Record<string, number>>
  overheads: Readonly<Record<string, number>>
}

/** A person's runs; one is missing between people. */
export interface PersonSeconds {
  long?: RunSeconds
  simplified?: RunSeconds
}

export interface WaterfallRow {
  key: WaterfallKey
  became: Became
  /** Mean seconds over runs of each form; 0 where the form doesn't ask. */
  long: number
  simplified: number
  saving: number
  /** Share of the whole saving in this and the rows before it; null when nothing was saved in all. */
  cumulativeShare: number | null
  /** Of the saving, at 95 %; null with one person in each group, and without resamples. */
  interval: Interval | null
}

export interface Waterfall {
  /** Largest saving first, ties by key. Savings add up exactly to `long - simplified`. */
  rows: WaterfallRow[]
  /** Mean seconds of a whole run. */
  long: number
  simplified: number
  resampling: Resampled | null
}
export type WaterfallResult = Result<Waterfall, unknown, 'waterfall'>

/**
 * Where the minutes went: for each question the arithmetic mean of the long form minus that of the simplified, which
 * add up, as geometric means don't (measurement C9). Intervals draw people again, with both their runs; there are no
 * p-values by question.
 */
export function waterfall(
  people: readonly PersonSeconds[],
  crosswalk: readonly CrosswalkLine[],
  resampling: Resampling | null,
): WaterfallResult {
  const method = 'waterfall'
  const groups = [
    people.filter(({ long, simplified }) => long && simplified),
    people.filter(({ long, simplified }) => long && !simplified),
    people.filter(({ long, simplified }) => !long && simplified),
  ]
  const n = groups.reduce((sum, group) => sum + group.length, 0)
  const [longRuns, simplifiedRuns] = [
    people.flatMap(({ long }) => long ?? []),
    people.flatMap((p) => p.simplified ?? []),
  ]
  if (longRuns.length === 0 || simplifiedRuns.length === 0) return notEstimable(method, n, 'no-observations')
  const seconds = [...longRuns, ...simplifiedRuns].flatMap((run) => [
    ...Object.values(run.questions),
    ...Object.values(run.overheads),
  ])
  if (!seconds.every(Number.isFinite)) return notEstimable(method, n, 'not-a-number')
  if (seconds.some((value) => Math.abs(value) > 1e12)) return notEstimable(method, n, 'out-of-range')

  const keys = crosswalkRows(crosswalk, longRuns, simplifiedRuns)
  const tables = groups.map((group) => tabulate(group, keys.rows, keys.keyOf))
  const width = keys.rows.length
  const once = groups.map((group) => Uint32Array.from(group, (_, place) => place))
  const { long, simplified } = meansOf(tables, once, width)
  const canDraw = resampling !== null && groups.some((group) => group.length > 1)
  const intervals = canDraw
    ? savingIntervals(
        tables,
        groups.map((group) => group.length),
        width,
        resampling,
      )
    : null
  const rows = keys.rows.map(({ key, became }, place) => {
    const [l, s] = [long[place] ?? 0, simplified[place] ?? 0]
    return {
      key,
      became,
      long: l,
      simplified: s,
      saving: l - s,
      cumulativeShare: null,
      interval: intervals?.[place] ?? null,
    }
  })
  const total = (of: (row: WaterfallRow) => number) => rows.reduce((sum, row) => sum + of(row), 0)
  return {
    status: 'estimated',
    method,
    n,
    df: null,
    rows: withShares(
      rows,
      total(({ saving }) => saving),
    ),
    long: total((row) => row.long),
    simplified: total((row) => row.simplified),
    resampling: canDraw ? resampled(resampling) : null,
  }
}

/** Seconds of people by row, flat: the long form's rows and then the simplified one's, for each person. */
interface Table {
  seconds: Float64Array
  hasLong: boolean
  hasSimplified: boolean
}

function tabulate(
  group: readonly PersonSeconds[],
  rows: readonly { key: WaterfallKey }[],
  keyOf: (form: 'long' | 'simplified', id: string) => WaterfallKey,
): Table {
  const places = new Map(rows.map(({ key }, place) => [key, place]))
  const seconds = new Float64Array(group.length * rows.length * 2)
  const add = (start: number, form: 'long' | 'simplified', run: RunSeconds | undefined) => {
    const put = (key: WaterfallKey, value: number) => {
      const place = start + (places.get(key) ?? 0)
      seconds[place] = (seconds[place] ?? 0) + value
    }
    for (const [id, value] of Object.entries(run?.questions ?? {})) put(keyOf(form, id), value)
    for (const [page, value] of Object.entries(run?.overheads ?? {})) put(overheadRow(page), value)
  }
  group.forEach(({ long, simplified }, person) => {
    add(person * rows.length * 2, 'long', long)
    add(person * rows.length * 2 + rows.length, 'simplified', simplified)
  })
  const [first] = group
  return { seconds, hasLong: Boolean(first?.long), hasSimplified: Boolean(first?.simplified) }
}

function meansOf(tables: readonly Table[], drawn: Drawn, width: number) {
  const sums = new Float64Array(width * 2)
  let [longs, simplifieds] = [0, 0]
  tables.forEach(({ seconds, hasLong, hasSimplified }, group) => {
    const people = drawn[group] ?? new Uint32Array(0)
    if (hasLong) longs += people.length
    if (hasSimplified) simplifieds += people.length
    for (let at = 0; at < people.length; at += 1) {
      const start = (people[at] ?? 0) * width * 2
      for (let place = 0; place < width * 2; place += 1)
        sums[place] = (sums[place] ?? 0) + (seconds[start + place] ?? 0)
    }
  })
  const over = (from: number, runs: number) => Array.from(sums.subarray(from, from + width), (sum) => sum / runs)
  return { long: over(0, longs), simplified: over(width, simplifieds) }
}

function savingIntervals(tables: readonly Table[], sizes: readonly number[], width: number, resampling: Resampling) {
  const savings = Array.from({ length: width }, () => new Float64Array(resampling.resamples))
  let time = 0
  resample(sizes, resampling, (drawn) => {
    const { long, simplified } = meansOf(tables, drawn, width)
    for (let place = 0; place < width; place += 1) {
      const row = savings[place]
      if (row) row[time] = (long[place] ?? 0) - (simplified[place] ?? 0)
    }
    time += 1
  })
  return savings.map((row) => middle(row.sort(), 0.95))
}

function withShares(rows: readonly WaterfallRow[], total: number): WaterfallRow[] {
  const ordered = [...rows].sort((a, b) => b.saving - a.saving || (a.key < b.key ? -1 : 1))
  let sum = 0
  return ordered.map((row) => {
    sum += row.saving
    return { ...row, cumulativeShare: total === 0 ? null : sum / total }
  })
}
