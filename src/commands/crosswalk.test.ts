// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fates } from '../forms/crosswalk.ts'

const command = ['node_modules/tsx/dist/cli.mjs', 'src/commands/crosswalk.ts']
const guide = readFileSync('docs/guides/read-the-crosswalk.md', 'utf8')

it('prints one line a question, with the columns that the guide names', () => {
  const [head = '', ...lines] = execFileSync(process.execPath, command, { encoding: 'utf8' }).trim().split('\n')
  expect(lines).toHaveLength(204)
  expect(lines).toContain('water-any,utility-types,merged,,3,L45,')
  expect(lines).toContain(',work-types,added,,3,,S17')
  for (const column of head.split(',')) expect(guide).toContain(`| \`${column}\``)
  expect(new Set(lines.map((line) => line.split(',').length))).toEqual(new Set([head.split(',').length]))
})

it('names the forms there are where one is not known', () => {
  const { status, stderr } = spawnSync(process.execPath, [...command, 'long', 'short'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('There is no form called short. There are pre-screener, simplified, long,')
})

it('has a guide that says what every change means', () => {
  for (const fate of fates) expect(guide).toContain(`| \`${fate}\``)
})
