import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const tools = {
  types: 'node_modules/typescript/bin/tsc',
  lint: 'node_modules/eslint/bin/eslint.js',
  format: 'node_modules/prettier/bin/prettier.cjs',
  // Imports, words and size are scripts of ours that tsx runs; this one fails when the script it is given is named.
  scripts: 'node_modules/tsx/dist/cli.mjs',
}

let root: string

/** A project with the real command and tools that succeed, but for those named. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'))
  place('src/commands/size.ts', '')
  place('dist/client/index.html', '')
  cpSync('src/commands/check.mjs', join(root, 'src/commands/check.mjs'))
  for (const path of Object.values(tools)) place(path, '')
})
afterEach(() => rmSync(root, { recursive: true }))

function place(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function check(...names: string[]) {
  return spawnSync(process.execPath, [join(root, 'src/commands/check.mjs'), ...names], { encoding: 'utf8' })
}

describe('npm run check', () => {
  it('goes through all checks in order and exits with 0 when all pass', () => {
    const { status, stdout } = check()
    const passed = [...stdout.matchAll(/^(\w+): all right/gm)].map(([, name]) => name)
    expect(passed).toEqual(['types', 'lint', 'format', 'imports', 'words', 'size'])
    expect(stdout).toContain('All checks passed.')
    expect(status).toBe(0)
  })

  it.each([
    ['types', tools.types, 'process.exit(2)'],
    ['lint', tools.lint, 'process.exit(1)'],
    ['format', tools.format, 'process.exit(1)'],
    ['imports', tools.scripts, `process.exit(process.argv[2].includes('borders') ? 1 : 0)`],
    ['words', tools.scripts, `process.exit(process.argv[2].includes('words') ? 1 : 0)`],
    ['size', tools.scripts, `process.exit(process.argv[2].includes('size') ? 1 : 0)`],
  ])('exits with 1 when %s fails, after the other checks ran', (name, tool, script) => {
    place(tool, script)
    const { status, stdout } = check()
    expect(stdout).toContain(`Failed: ${name}.`)
    expect(stdout.match(/all right/g)).toHaveLength(5)
    expect(status).toBe(1)
  })

  it('fails when a tool is not installed or dies', () => {
    place(tools.types, `process.kill(process.pid, 'SIGKILL')`)
    rmSync(join(root, tools.lint))
    const { status, stdout } = check()
    expect(stdout).toContain('Failed: types, lint.')
    expect(status).toBe(1)
  })

  it('says that the size was not checked when nothing is built', () => {
    rmSync(join(root, 'dist'), { recursive: true })
    expect(check().stdout).toContain('size: not checked, for there is no dist/client.')
  })

  it('runs only the checks it is asked for, and refuses a name it does not know', () => {
    place(tools.types, 'process.exit(1)')
    expect(check('words').status).toBe(0)
    const { status, stderr } = check('wrods')
    expect(stderr).toContain('There is no check called wrods.')
    expect(status).toBe(1)
  })
})
