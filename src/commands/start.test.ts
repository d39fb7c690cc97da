// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeTooOld } from './setUp/nodeTooOld.mjs'

const commands = fileURLToPath(new URL('.', import.meta.url))

/** A project with an npm that only says so, a build that counts, and a server that says that it serves. */
function aFreshProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'timetax-start-'))
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true })
  })
  cpSync(join(commands, 'start.mjs'), join(root, 'src/commands/start.mjs'))
  cpSync(join(commands, 'setUp'), join(root, 'src/commands/setUp'), { recursive: true })
  const project = { name: 'fresh', version: '1.0.0' }
  write(root, 'package.json', JSON.stringify(project))
  write(root, 'package-lock.json', '{}')
  write(
    root,
    'npm.mjs',
    `import { mkdirSync, writeFileSync } from 'node:fs'
     mkdirSync('node_modules', { recursive: true })
     writeFileSync('node_modules/.package-lock.json', '{}')
     console.log('npm', process.argv[2])`,
  )
  write(root, 'src/server/main.ts', 'one')
  write(
    root,
    'src/commands/build.mjs',
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
     mkdirSync('dist/server', { recursive: true })
     appendFileSync('builds', 'x')
     writeFileSync('dist/server/main.js', 'console.log("serving")')`,
  )
  return root
}

function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

function start(root: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/start.mjs'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(root, 'npm.mjs') },
  })
  return { status, stdout, stderr }
}

const builds = (root: string) => readFileSync(join(root, 'builds'), 'utf8').length

describe('npm start', () => {
  it('installs, builds and serves on a fresh machine, and only serves the next time', () => {
    const root = aFreshProject()
    const first = start(root)
    expect(first).toMatchObject({ status: 0 })
    expect(first.stdout).toMatch(/Installing packages[^]*npm ci[^]*Building[^]*serving/)

    const second = start(root)
    expect(second.stdout).toBe('serving\n')
    expect(builds(root)).toBe(1)
  })

  it('builds again when a source changed, and not when a test did', () => {
    const root = aFreshProject()
    start(root)
    write(root, 'src/server/main.test.ts', 'a test')
    start(root)
    expect(builds(root)).toBe(1)
    write(root, 'src/server/main.ts', 'two')
    start(root)
    expect(builds(root)).toBe(2)
  })

  it('installs again when the lock file changed', () => {
    const root = aFreshProject()
    start(root)
    write(root, 'package-lock.json', '{ "changed": true }')
    expect(start(root).stdout).toContain('npm ci')
  })

  it('does not install through a link, which would empty the folder of another project', () => {
    const [root, other] = [aFreshProject(), aFreshProject()]
    start(other)
    symlinkSync(join(other, 'node_modules'), join(root, 'node_modules'), 'junction')
    write(root, 'package-lock.json', '{ "changed": true }')
    const { status, stdout, stderr } = start(root)
    expect(stderr).toContain('node_modules is a link')
    expect(stdout).not.toContain('npm ci')
    expect(status).toBe(1)
  })

  it('stops with a sentence when the build fails, and builds the next time', () => {
    const root = aFreshProject()
    const build = readFileSync(join(root, 'src/commands/build.mjs'), 'utf8')
    write(root, 'src/commands/build.mjs', 'process.exit(3)')
    const failed = start(root)
    expect(failed.status).toBe(1)
    expect(failed.stderr).toContain('The build failed')
    expect(existsSync(join(root, 'builds'))).toBe(false)

    write(root, 'src/commands/build.mjs', build)
    expect(start(root)).toMatchObject({ status: 0 })
  })
})

describe('the check of Node', () => {
  it.each(['20.19.0', '20.20.2', '21.0.0', '24.1.0'])('takes %s', (version) => {
    expect(nodeTooOld(version)).toBeNull()
  })

  it.each(['18.20.4', '20.18.3', '16.0.0'])('tells a person with %s what to do', (version) => {
    expect(nodeTooOld(version)).toMatch(/needs Node 20\.19 or newer.*nodejs\.org/)
  })
})
