import type { Sha256 } from '../../study/allocation.ts'
import { sensitivities } from '../sensitivity.ts'
import { isMixed } from '../study/analyseStudy.ts'
import { studyData, studyDataVersion, studyFacts, type FullStudy } from '../study/studyData.ts'
import { checkSums, textOf, type Files } from './checkSums.ts'
import { readCsv, unguarded } from './csv.ts'
import { latePauseTable } from './latePauseTable.ts'
import { participantTable } from './participantTable.ts'
import { pageTable, questionTable } from './partTables.ts'
import { questionnaireTable } from './questionnaireTable.ts'
import { countColumn, runCounts, runMilliseconds, runTable, timeColumn } from './runTable.ts'
import { crosswalkTable, deviationTable, lookTable } from './studyTables.ts'
import { snake, type Column, type Table } from './table.ts'
import { UnusablePackage } from './unusablePackage.ts'
import { packageVersion } from './writePackage.ts'

/** Earlier layouts that can be read: they lack columns, for which something stands. */
const readVersions = [1, packageVersion]

type Value = string | number | boolean | null
type Line = Record<string, Value>

/**
 * The study of a package, exactly as it was written. `files` are its files by name, `hashes` of those whose text isn't
 * needed, such as the log. Throws an `UnusablePackage` for files that are missing or were changed, and for other versions.
 */
export function readPackage(files: Files, sha256: Sha256, hashes: ReadonlyMap<string, string> = new Map()): FullStudy {
  versionOf(files)
  checkSums(files, sha256, hashes, ['study.json', ...readTables.map(({ name }) => `${name}.csv`)])
  checkReferences(files)
  const { study, seed = null } = JSON.parse(textOf(files, 'study.json')) as { study: unknown; seed?: unknown }
  const facts = studyFacts.safeParse({
    ...(study as object),
    looks: linesOf(files, lookTable),
    deviations: linesOf(files, deviationTable),
  })
  if (!facts.success) throw new UnusablePackage('study.json', placeOf(facts.error.issues[0]))
  if (typeof seed === 'string' && sha256(seed) !== facts.data.seedHash)
    throw new UnusablePackage('study.json: seed', 'is not the one whose hash was published before the study')
  const runs = groups(linesOf(files, runTable), ({ pid }) => String(pid))
  const parsed = studyData.safeParse({
    version: studyDataVersion,
    study: facts.data,
    crosswalk: linesOf(files, crosswalkTable).map(({ q, via, change }) => ({
      question: q,
      fate: change,
      via: String(via ?? '')
        .split(' ')
        .filter(Boolean),
    })),
    participants: linesOf(files, participantTable).map((line) => participantOf(line, runs, partsOf(files))),
  })
  if (!parsed.success) throw new UnusablePackage(fileOf(parsed.error.issues[0]), placeOf(parsed.error.issues[0]))
  if (isMixed(parsed.data))
    throw new UnusablePackage(
      'participants.csv: simulated',
      'simulated people and real ones are never analysed together',
    )
  return parsed.data
}

/** The version of a package that can be read. */
function versionOf(files: Files): number {
  let head: { package?: unknown; data?: unknown }
  try {
    head = Object(JSON.parse(textOf(files, 'study.json'))) as typeof head
  } catch (error) {
    if (error instanceof UnusablePackage) throw error
    throw new UnusablePackage('study.json', 'is no JSON')
  }
  const version = readVersions.find((one) => one === head.package)
  if (version === undefined || head.data !== studyDataVersion)
    throw new UnusablePackage(
      'study.json: package',
      `is version ${String(head.package)}/${String(head.data)}; this program reads ${packageVersion}/${studyDataVersion}`,
    )
  return version
}

/** The tables that a study is read from. */
const readTables = [
  ...[participantTable, runTable, pageTable, questionTable, questionnaireTable],
  ...[latePauseTable, crosswalkTable, lookTable, deviationTable],
] as const

/** Rows must belong to rows that are there: else a run without its participant would be left out without a word. */
function checkReferences(files: Files) {
  for (const table of readTables) {
    const { refersTo } = table
    const other = readTables.find(({ name }) => name === refersTo?.table)
    if (!refersTo || !other) continue
    const nameOf = (line: Line) => refersTo.columns.map((column) => String(line[column])).join(' ')
    const known = new Set(linesOf(files, other as Table<never>).map(nameOf))
    const orphan = linesOf(files, table as Table<never>).find((line) => !known.has(nameOf(line)))
    if (orphan)
      throw new UnusablePackage(`${table.name}.csv: ${nameOf(orphan)}`, `is in no row of ${refersTo.table}.csv`)
  }
}

/** The lines of a table, each cell in the type of its column. */
function linesOf<Row>(files: Files, table: Table<Row>): Line[] {
  const file = `${table.name}.csv`
  const version = versionOf(files)
  if ((table.since ?? 1) > version) return []
  const [header = [], ...rows] = readRows(file, textOf(files, file))
  const isIn = ({ since }: Column<Row>) => (since?.version ?? 1) <= version
  const columns = table.columns.filter(isIn)
  const absent = table.columns.filter((column) => !isIn(column))
  const names = columns.map(({ name }) => name)
  if (header.join() !== names.join()) {
    const missing = names.find((name, at) => header[at] !== name)
    throw new UnusablePackage(`${file}: ${missing ?? 'header'}`, 'is not where the column should be')
  }
  const seen = new Set<string>()
  return rows.map((row, at) => {
    if (row.length !== names.length)
      throw new UnusablePackage(`${file}, line ${at + 2}`, 'has too few or too many cells')
    const line: Line = Object.fromEntries([
      ...columns.map((column, place) => [column.name, valueOf(file, column, row[place] ?? null)] as const),
      ...absent.map(({ name, since }) => [name, since?.before ?? null] as const),
    ])
    const key = table.key.map((name) => String(line[name])).join(' ')
    if (key !== '' && seen.has(key))
      throw new UnusablePackage(`${file}, line ${at + 2}`, `tells of ${key} a second time`)
    seen.add(key)
    return line
  })
}

function readRows(file: string, text: string) {
  try {
    return readCsv(text)
  } catch (error) {
    throw new UnusablePackage(file, error instanceof Error ? error.message : 'is no table')
  }
}

function valueOf<Row>(file: string, { name, type, free, required }: Column<Row>, cell: string | null): Value {
  if (cell === null) {
    if (required) throw new UnusablePackage(`${file}: ${name}`, 'has no value where it needs one')
    return null
  }
  if (type === 'integer' && /^-?\d{1,15}$/.test(cell)) return Number(cell)
  if (type === 'boolean' && (cell === 'TRUE' || cell === 'FALSE')) return cell === 'TRUE'
  if (type === 'integer' || type === 'boolean')
    throw new UnusablePackage(`${file}: ${name}`, `has "${cell.slice(0, 40)}" where ${type} is due`)
  return free ? unguarded(cell) : cell
}

type Parts = Record<'pages' | 'questions' | 'replies' | 'latePauses', Map<string, Line[]>>
const read = new WeakMap<Files, Parts>()

/** What belongs to runs, by run. */
function partsOf(files: Files): Parts {
  const known = read.get(files)
  if (known) return known
  const of = <Row>(table: Table<Row>) => groups(linesOf(files, table), ({ pid, period }) => `${pid} ${period}`)
  const parts = {
    ...{ pages: of(pageTable), questions: of(questionTable) },
    ...{ replies: of(questionnaireTable), latePauses: of(latePauseTable) },
  }
  read.set(files, parts)
  return parts
}

function participantOf(line: Line, runs: ReadonlyMap<string, Line[]>, parts: Parts) {
  const { pid, status, simulated, language, device, sequence, stratum } = line
  return {
    ...{ pid, status, simulated, language, device, sequence, stratum },
    age: line.age_band,
    applied: line.prior_benefit_application,
    assistive: line.at_user,
    runs: (runs.get(String(pid)) ?? []).map((run) => runOf(run, parts)),
  }
}

function runOf(line: Line, { pages, questions, replies, latePauses }: Parts) {
  const { pid, period, arm, form, scenario, twin, outcome, cause, contradictions } = line
  const name = `${pid} ${period}`
  const named = (columns: readonly (readonly [string, string])[]) =>
    Object.fromEntries(columns.map(([key, column]) => [key, line[column]]))
  return {
    ...{ period, arm, form, scenario, twin, outcome, cause, contradictions },
    expertMs: line.expert_ms,
    withLatePausesMs: line.primary_late_pauses_ms,
    version: line.measures_version,
    formHash: line.form_hash,
    sentEarly: line.sent_early,
    helper: line.helper,
    scope: String(line.scope).split('+'),
    assistLevel: line.assist_max,
    times: named(sensitivities.map((measure) => [measure, timeColumn(measure)])),
    ...named(Object.keys(runMilliseconds).map((key) => [key, snake(key)])),
    ...named((Object.keys(runCounts) as (keyof typeof runCounts)[]).map((key) => [key, countColumn(key)])),
    pages: (pages.get(name) ?? []).map(({ pid: _, period: __, page_ms, overhead_ms, ...page }) => ({
      ...page,
      ...{ pageMs: page_ms, overheadMs: overhead_ms },
    })),
    questions: (questions.get(name) ?? []).map(questionOf),
    latePauses: (latePauses.get(name) ?? []).map(({ start_ms, end_ms, date, by, why }) => ({
      ...{ fromMs: start_ms, toMs: end_ms, date, by, why },
    })),
    replies: (replies.get(name) ?? []).map(({ instrument, item, response }) => ({ instrument, item, value: response })),
  }
}

function questionOf({ q, item, segment, visits, corrections, errors, ...line }: Line) {
  return {
    question: q,
    ...{ item, segment, visits, corrections, errors },
    questionMs: line.question_ms,
    readMs: line.read_ms,
    respondMs: line.respond_ms,
    reviewMs: line.review_ms,
    revisitMs: line.revisit_ms,
    matchesKey: line.matches_key,
  }
}

function groups(lines: readonly Line[], of: (line: Line) => string): Map<string, Line[]> {
  const found = new Map<string, Line[]>()
  for (const line of lines) {
    const group = found.get(of(line))
    if (group) group.push(line)
    else found.set(of(line), [line])
  }
  return found
}

const fileOfPart: Record<string, string> = {
  participants: 'participants.csv',
  runs: 'runs.csv',
  pages: 'pages.csv',
  questions: 'questions.csv',
  replies: 'questionnaires.csv',
  latePauses: 'late_pauses.csv',
  crosswalk: 'crosswalk.csv',
}

/** The file that holds what is wrong: the innermost part that is named on the way to it. */
function fileOf(issue: { path: PropertyKey[] } | undefined): string {
  return issue?.path.flatMap((part) => fileOfPart[String(part)] ?? []).at(-1) ?? 'datapackage.json'
}

function placeOf(issue: { path: PropertyKey[]; message: string } | undefined): string {
  return issue ? `${issue.path.map(String).join('.')} ${issue.message}` : 'is not what it should be'
}
