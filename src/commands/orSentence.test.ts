// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Commands that change the data of an installation as soon as they run. */
const commands = ['passphrase', 'retention', 'backUp']

const dataDir = join(tmpdir(), `timetax-no-data-${process.pid}`)

function run(command: string, argument: string) {
  const program = ['node_modules/tsx/dist/cli.mjs', `src/commands/${command}.ts`, argument]
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '' }
  return spawnSync(process.execPath, program, { encoding: 'utf8', env })
}

it.each(commands)('%s says how it is called, and touches no data', { timeout: 120_000 }, (command) => {
  const { status, stdout } = run(command, '--help')
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^npm run /)])
  expect(existsSync(dataDir)).toBe(false)
})

it('does nothing for an option it does not know, and says which it knows', { timeout: 120_000 }, () => {
  const { status, stderr } = run('passphrase', '--nonsense')
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^Unknown option '--nonsense'\.\nnpm run passphrase: /)])
  expect(existsSync(dataDir)).toBe(false)
})
