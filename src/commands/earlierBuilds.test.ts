// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { clearPages, keepLastBuilds } from './earlierBuilds.mjs'

let dist = ''
const client = () => join(dist, 'client')
const assets = () => readdirSync(join(client(), 'assets'))

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'timetax-builds-'))
  onTestFinished(() => {
    rmSync(dist, { recursive: true, force: true })
  })
})

function bundles(n: number, ...others: string[]) {
  const files = [`app-${n}.js`, ...others]
  for (const folder of ['assets', '.vite']) mkdirSync(join(client(), folder), { recursive: true })
  for (const name of [...files, `app-${n}.js.br`, `visit-${n}.json`])
    writeFileSync(join(client(), 'assets', name), name)
  const manifest = Object.fromEntries(files.map((name) => [name, { file: `assets/${name}` }]))
  writeFileSync(join(client(), '.vite', 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(client(), 'index.html'), `<meta name="build" content="/assets/visit-${n}.json">`)
}

function builds(n: number, ...others: string[]) {
  clearPages(client())
  bundles(n, ...others)
  keepLastBuilds(client(), join(dist, 'builds.json'))
}

const filesOf = (...builds: number[]) => builds.flatMap((n) => [`app-${n}.js`, `app-${n}.js.br`, `visit-${n}.json`])

it('the files of the three builds before stay, those of the fourth go', () => {
  for (const n of [1, 2, 3]) builds(n, 'shared-1.js')
  builds(4, 'shared-4.js')
  expect(assets()).toEqual([...filesOf(1, 2, 3, 4), 'shared-1.js', 'shared-4.js'].sort())
  builds(5, 'shared-4.js')
  expect(assets()).toEqual([...filesOf(2, 3, 4, 5), 'shared-1.js', 'shared-4.js'].sort())
  for (const n of [6, 7]) builds(n, 'shared-4.js')
  expect(assets()).toEqual([...filesOf(4, 5, 6, 7), 'shared-4.js'].sort())
})

it('building the same again pushes no earlier build out', () => {
  builds(1)
  for (let times = 0; times < 5; times += 1) builds(2)
  expect(assets()).toEqual(filesOf(1, 2).sort())
})

it('a build that stops halfway takes no file away that may still be asked for, and the next tidies up after it', () => {
  builds(1)
  clearPages(client())
  writeFileSync(join(client(), 'assets', 'half-2.js'), '')
  expect(assets()).toEqual(expect.arrayContaining(filesOf(1)))
  builds(3)
  expect(assets()).toEqual(filesOf(1, 3).sort())
})

it('pages of the last build are gone before the next is made', () => {
  builds(1)
  writeFileSync(join(client(), 'consent.fr.html'), '')
  clearPages(client())
  expect(existsSync(join(client(), 'consent.fr.html'))).toBe(false)
})
