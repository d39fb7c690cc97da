import { readFileSync } from 'node:fs'
import { figuresTable, type Wanted, withFigures } from './figuresTable.ts'

const faults = (section: string, ...rows: string[]): Wanted[] =>
  rows.map((row) => ({ file: 'docs/faults.md', section, row }))
const bench = (...rows: string[]): Wanted[] => rows.map((row) => ({ file: 'docs/bench.md', row }))
const server = (...rows: string[]): Wanted[] => rows.map((row) => ({ file: 'docs/bench-server.md', row }))

const lost = (database: string) => [
  `${database}: events acknowledged by them`,
  `${database}: of these lost`,
  `${database}: events doubled`,
]
const timed = (condition: string) => [
  `Timed interval, error, 95th percentile (${condition};`,
  `Timed interval, error, largest (${condition};`,
  `Hidden and frozen stretch against the browser’s record, largest error (${condition};`,
]

const onServer = (database: string) => [
  `Acknowledged over HTTP, 50 connections (${database},`,
  `Ours to the bare driver, median of 5 (${database},`,
  `Wait for acknowledgement, 99th percentile, 50 participants (${database},`,
  `Last fifth to second fifth (${database},`,
  `Console over 1,000 runs, slowest of 6 questions (${database};`,
  `Console over 100,000 runs, slowest of 6 questions (${database};`,
]

const offline = (...rows: [row: string, name: string][]): Wanted[] =>
  rows.map(([row, name]) => ({
    file: 'docs/faults.md',
    section: 'offline',
    row,
    as: `Offline for the whole visit: events ${name}`,
  }))

/** What the README says in figures, in its order. */
const wanted: readonly Wanted[] = [
  ...faults('clock', 'Histories with a time off'),
  ...faults('timing', ...timed('1×'), ...timed('4×'), ...timed('4×, busy thread')),
  ...faults('kills-sqlite', ...lost('SQLite')),
  ...faults('kills-postgres', ...lost('PostgreSQL')),
  ...offline(['Events written on the device', 'written'], ['Of these lost', 'lost'], ['Events doubled', 'doubled']),
  ...faults('overhead', 'Recorder, share', 'Layouts forced', 'Bodies of events'),
  ...bench('Continue to next page painted, median', 'Continue to next page painted, 95th'),
  ...bench(
    ...['headline stands', 'answer to a press'].map(
      (what) => `Results (24 people, tablet, processor 4× slower): ${what}`,
    ),
  ),
  ...server(...onServer('SQLite'), ...onServer('PostgreSQL')),
]

/** The README with the figures as the pages have them now. Throws where a page lacks one. */
export function readmeWithFigures(): string {
  const files = [...new Set(wanted.map(({ file }) => file))]
  const pages = files.map((file) => ({ file, markdown: readFileSync(file, 'utf8') }))
  return withFigures(readFileSync('README.md', 'utf8'), figuresTable(pages, wanted))
}
