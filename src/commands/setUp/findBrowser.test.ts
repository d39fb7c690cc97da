// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findBrowser } from './findBrowser.mjs'

/** A folder of programs; without packages in it, Playwright's own browser is out of reach. */
function aFolderWith(...programs: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'timetax-browser-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  for (const program of programs) writeFileSync(join(folder, program), '')
  return folder
}

it('takes the browser that CHROMIUM_PATH names before one on the search path', () => {
  const folder = aFolderWith('mine', 'chromium')
  expect(findBrowser(folder, { CHROMIUM_PATH: join(folder, 'mine'), PATH: folder })).toBe(join(folder, 'mine'))
})

it('finds a browser on the search path, also when CHROMIUM_PATH names none', () => {
  const folder = aFolderWith('google-chrome')
  const path = join(folder, 'google-chrome')
  expect(findBrowser(folder, { PATH: folder })).toBe(path)
  expect(findBrowser(folder, { PATH: folder, CHROMIUM_PATH: join(folder, 'gone') })).toBe(path)
})

it('takes no browser that cannot be driven', () => {
  const folder = aFolderWith('firefox')
  expect(findBrowser(folder, { PATH: folder }) ?? '').not.toContain(folder)
})
