// @vitest-environment node
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { measureRun } from '../analysis/measures.ts'
import { outcomes, pageReasons, payloads, segments } from '../instrumentation/event.ts'

const guide = readFileSync(fileURLToPath(new URL('../../docs/guides/read-the-log.md', import.meta.url)), 'utf8')

/** Rows of the table under a heading, as cells. */
function rowsUnder(heading: string): string[][] {
  const [, rest = ''] = guide.split(`\n## ${heading}\n`)
  const [part = ''] = rest.split('\n## ')
  const lines = part.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) => line.split('|').map((cell) => cell.trim()))
}

const named = (text = '') => [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name)

it('lists every event, and no other', () => {
  const listed = rowsUnder('Every event').flatMap(([, type]) => named(type))
  expect(listed.toSorted()).toEqual(Object.keys(payloads).toSorted())
})

it('names every field that an event carries', () => {
  for (const [, type, , fields] of rowsUnder('Every event')) {
    const [id = ''] = named(type)
    const carried = Object.keys(payloads[id as keyof typeof payloads].def.shape)
    expect(named(fields), id).toEqual(expect.arrayContaining(carried))
  }
})

it('names every reason and segment', () => {
  expect(named(guide)).toEqual(expect.arrayContaining([...pageReasons, ...segments]))
})

it('lists every outcome with what it means', () => {
  expect(
    rowsUnder('How a run ends')
      .flatMap(([, outcome]) => named(outcome))
      .toSorted(),
  ).toEqual([...outcomes].toSorted())
})

it('lists every measure of a run, and no other', () => {
  const listed = rowsUnder('Every measure of a run').flatMap(([, measure]) => named(measure))
  expect(listed.toSorted()).toEqual(Object.keys(measureRun([], 'r1')).toSorted())
})
