// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'

const commands = fileURLToPath(new URL('.', import.meta.url))

const vitestTool = 'node_modules/vitest/vitest.mjs'
const playwrightTool = 'node_modules/@playwright/test/cli.js'

const vitestPasses = vitestSaying({ status: 'passed', assertionResults: [{ status: 'passed', fullName: 'adds' }] })
const playwrightPasses = playwrightSaying([{ status: 'expected', title: 'sends' }])

/** A runner of unit tests that reports one file, and ends with `exitCode`. */
function vitestSaying(file: object, exitCode = 0): string {
  const report = JSON.stringify({ testResults: [{ name: 'a.test.ts', ...file }] })
  return `import { writeFileSync } from 'node:fs'
    const [, path] = process.argv.find((arg) => arg.startsWith('--outputFile')).split('=')
    writeFileSync(path, ${JSON.stringify(report)})
    process.exitCode = ${exitCode}`
}

/** A runner of browser tests that reports a suite within a suite, and says which browser it was given. */
function playwrightSaying(tests: { status: string; title: string }[], exitCode = 0): string {
  const specs = tests.map(({ status, title }) => ({ file: 'a.e2e.ts', title, tests: [{ status }] }))
  const report = JSON.stringify({ suites: [{ suites: [{ specs }] }], errors: [] })
  return `const { writeFileSync } = require('node:fs')
    console.log('drives', process.env.CHROMIUM_PATH)
    writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, ${JSON.stringify(report)})
    process.exitCode = ${exitCode}`
}

/** A project whose tools succeed, on a machine with a browser and a Chinese font. */
function aProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'timetax-test-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true })
  })
  for (const part of ['test.mjs', 'setUp', 'parts']) {
    cpSync(join(commands, part), join(root, 'src/commands', part), { recursive: true })
  }
  place(root, 'package.json', '{}')
  place(root, 'package-lock.json', '{}')
  place(root, 'node_modules/.package-lock.json', '{}')
  place(root, 'src/commands/build.mjs', `import { mkdirSync } from 'node:fs'; mkdirSync('dist')`)
  place(
    root,
    'src/commands/check.mjs',
    `for (const name of process.argv.slice(2)) console.log(name + ': all right (0 s).')`,
  )
  place(root, vitestTool, vitestPasses)
  place(root, playwrightTool, playwrightPasses)
  place(root, 'bin/chromium', '')
  for (const program of ['initdb', 'postgres', 'pg_dump', 'pg_restore']) place(root, `bin/${program}`, '')
  place(root, 'bin/fc-list', '#!/bin/sh\necho a font', 0o755)
  return root
}

function place(root: string, path: string, content: string, mode = 0o644): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content, { mode })
}

function test(root: string) {
  const { status, stdout } = spawnSync(process.execPath, ['src/commands/test.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: '', PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}` },
  })
  return { status, stdout, lastLine: stdout.trimEnd().split('\n').at(-1) }
}

it('sums checks, unit tests, build and browser tests in its last line', () => {
  const root = aProject()
  const { status, lastLine, stdout } = test(root)
  expect(lastLine).toBe('9 passed, 0 failed')
  expect(stdout).toContain(`drives ${join(root, 'bin/chromium')}`)
  expect(status).toBe(0)
})

it('goes on after a part that failed, and names at the end what failed', () => {
  const root = aProject()
  place(root, 'src/commands/check.mjs', `console.log(process.argv[2] + ': failed (0 s).')`)
  place(
    root,
    vitestTool,
    vitestSaying(
      {
        status: 'failed',
        assertionResults: [
          { status: 'failed', fullName: 'adds' },
          { status: 'passed', fullName: 'takes away' },
        ],
      },
      1,
    ),
  )
  place(root, playwrightTool, playwrightSaying([{ status: 'unexpected', title: 'sends' }], 1))
  const { status, lastLine, stdout } = test(root)
  expect(lastLine).toBe('2 passed, 8 failed')
  expect(stdout).toContain('failed · Static checks · types')
  expect(stdout).toContain('failed · Unit and component tests · adds')
  expect(stdout).toContain('failed · End-to-end tests · a.e2e.ts: sends')
  expect(status).toBe(1)
})

it('names what was skipped and counts it neither way', () => {
  const root = aProject()
  place(
    root,
    vitestTool,
    vitestSaying({
      status: 'passed',
      assertionResults: [
        { status: 'skipped', fullName: 'waits' },
        { status: 'passed', fullName: 'adds' },
      ],
    }),
  )
  const { lastLine, stdout } = test(root)
  expect(stdout).toContain('skipped · Unit and component tests · waits')
  expect(lastLine).toBe('9 passed, 0 failed')
})

it.each([
  ['a test file that cannot be loaded', vitestTool, vitestSaying({ status: 'failed', assertionResults: [] }, 1)],
  ['an error outside of every test', vitestTool, vitestSaying({ status: 'passed', assertionResults: [] }, 1)],
  ['a runner that dies', vitestTool, 'process.exit(1)'],
  ['a runner that finds no test', playwrightTool, playwrightSaying([])],
])('counts %s as a failure', (_, tool, program) => {
  const root = aProject()
  place(root, tool, program)
  const { status, lastLine } = test(root)
  expect(lastLine).toBe('8 passed, 1 failed')
  expect(status).toBe(1)
})

it('names the browser tests that passed only at their second try, and takes no more than two of them', () => {
  const root = aProject()
  const flaky = (...titles: string[]) => playwrightSaying(titles.map((title) => ({ status: 'flaky', title })))
  place(root, playwrightTool, flaky('sends', 'signs'))
  const two = test(root)
  expect(two.stdout).toContain('passed only at the second try · End-to-end tests · a.e2e.ts: sends')
  expect(two.lastLine).toBe('10 passed, 0 failed')
  expect(two.status).toBe(0)

  place(root, playwrightTool, flaky('sends', 'signs', 'prints'))
  const three = test(root)
  expect(three.stdout).toContain('failed · End-to-end tests · a.e2e.ts: prints')
  expect(three.lastLine).toBe('8 passed, 3 failed')
  expect(three.status).toBe(1)
})

it('fails what needs a build when there is none', () => {
  const root = aProject()
  place(root, 'src/commands/build.mjs', 'process.exit(1)')
  const { status, lastLine } = test(root)
  expect(lastLine).toBe('6 passed, 3 failed')
  expect(status).toBe(1)
})
