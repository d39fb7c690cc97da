import { middleOf, resample, resampled, type Resampled, type Resampling } from '../numbers/bootstrap.ts'
import { notEstimable, type Interval, type Reason, type Result } from '../result.ts'
import { crosswalkRows, overheadRow, type Became, type CrosswalkLine, type WaterfallKey } from './crosswalkRows.ts'
import type { PersonSeconds, RunSeconds } from './runSeconds.ts'

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
  /** Largest saving first, ties by key. Savings add up to `long - simplified`. */
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
  const problem = unusableRuns(longRuns) ?? unusableRuns(simplifiedRuns)
  if (problem) return notEstimable(method, n, problem)

  const { rows: named, keyOf } = crosswalkRows(crosswalk, longRuns, simplifiedRuns)
  const places = new Map(named.map(({ key }, place) => [key, place]))
  const meanOver = (runs: readonly RunSeconds[], form: 'long' | 'simplified') => {
    const sums = new Float64Array(named.length)
    const rowOf = (id: string) => places.get(keyOf(form, id))
    for (const run of runs) addRun({ table: sums, people: 1, person: 0 }, run, 1 / runs.length, rowOf, places)
    return sums
  }
  const [long, simplified] = [meanOver(longRuns, 'long'), meanOver(simplifiedRuns, 'simplified')]
  const tables = groups.map((group) => {
    const table = new Float64Array(group.length * named.length)
    group.forEach((runs, person) => {
      const share = { long: 1 / longRuns.length, simplified: -1 / simplifiedRuns.length }
      const column = { table, people: group.length, person }
      for (const form of ['long', 'simplified'] as const)
        addRun(column, runs[form], share[form], (id) => places.get(keyOf(form, id)), places)
    })
    return table
  })
  const canDraw = resampling !== null && groups.some((group) => group.length > 1)
  const sizes = groups.map((group) => group.length)
  const intervals = canDraw ? savingIntervals(tables, sizes, named.length, resampling) : null
  const rows = named.map(({ key, became }, place): WaterfallRow => {
    const [l, s] = [long[place] ?? 0, simplified[place] ?? 0]
    const interval = intervals?.[place] ?? null
    return { key, became, long: l, simplified: s, saving: l - s, cumulativeShare: null, interval }
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

function unusableRuns(runs: readonly RunSeconds[]): Reason | null {
  if (runs.length === 0) return 'no-observations'
  const seconds = runs.flatMap((run) => [...Object.values(run.questions), ...Object.values(run.overheads)])
  if (!seconds.every(Number.isFinite)) return 'not-a-number'
  return seconds.some((value) => Math.abs(value) > 1e12) ? 'out-of-range' : null
}

/** One person's column of a flat table that has each row's people beside each other. */
interface Column {
  table: Float64Array
  people: number
  person: number
}

/** Adds a run's seconds, times `share`, to a column. */
function addRun(
  { table, people, person }: Column,
  run: RunSeconds | undefined,
  share: number,
  rowOf: (question: string) => number | undefined,
  places: ReadonlyMap<WaterfallKey, number>,
) {
  const put = (row: number | undefined, seconds: number) => {
    if (row === undefined) return
    const at = row * people + person
    table[at] = (table[at] ?? 0) + share * seconds
  }
  for (const [id, seconds] of Object.entries(run?.questions ?? {})) put(rowOf(id), seconds)
  for (const [page, seconds] of Object.entries(run?.overheads ?? {})) put(places.get(overheadRow(page)), seconds)
}

/**
 * Each table holds, flat and row by row, what each person of a group adds to its saving; group sizes stay the same in every
 * draw, so that a saving is the plain sum over those drawn.
 */
function savingIntervals(
  tables: readonly Float64Array[],
  sizes: readonly number[],
  width: number,
  resampling: Resampling,
): Interval[] {
  const savings = Array.from({ length: width }, () => new Float64Array(resampling.resamples))
  const sums = new Float64Array(width)
  const times = sizes.map((size) => new Float64Array(size))
  let draw = 0
  resample(sizes, resampling, (drawn) => {
    sums.fill(0)
    drawn.forEach((people, group) => addDrawn(sums, tables[group], people, times[group]))
    savings.forEach((row, place) => (row[draw] = sums[place] ?? 0))
    draw += 1
  })
  return savings.map((row) => middleOf(row, 0.95))
}

/** Counts how often each person was drawn, and adds up each row in one go: half the time of going person by person. */
function addDrawn(
  sums: Float64Array,
  table: Float64Array | undefined,
  drawn: Uint32Array,
  times: Float64Array | undefined,
) {
  if (!table || !times) return
  times.fill(0)
  for (let at = 0; at < drawn.length; at += 1) times[drawn[at] ?? 0] = (times[drawn[at] ?? 0] ?? 0) + 1
  const people = times.length
  for (let row = 0, at = 0; row < sums.length; row += 1) {
    let sum = sums[row] ?? 0
    for (let person = 0; person < people; person += 1, at += 1) sum += (times[person] ?? 0) * (table[at] ?? 0)
    sums[row] = sum
  }
}

function withShares(rows: readonly WaterfallRow[], total: number): WaterfallRow[] {
  const ordered = [...rows].sort((a, b) => b.saving - a.saving || (a.key < b.key ? -1 : 1))
  let sum = 0
  return ordered.map((row) => {
    sum += row.saving
    return { ...row, cumulativeShare: total === 0 ? null : sum / total }
  })
}
