// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { precompress } from './precompress.mjs'

it('leaves both compressed copies beside each text file worth it, and beside no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'timetax-precompress-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const script = 'export const one = 1\n'.repeat(100)
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets/app.js'), script)
  writeFileSync(join(folder, 'tiny.js'), '1')
  writeFileSync(join(folder, 'photo.png'), 'x'.repeat(2000))

  precompress(folder)
  precompress(folder)

  expect(brotliDecompressSync(readFileSync(join(folder, 'assets/app.js.br'))).toString()).toBe(script)
  expect(gunzipSync(readFileSync(join(folder, 'assets/app.js.gz'))).toString()).toBe(script)
  expect(existsSync(join(folder, 'tiny.js.br'))).toBe(false)
  expect(existsSync(join(folder, 'photo.png.gz'))).toBe(false)
  expect(existsSync(join(folder, 'assets/app.js.br.br'))).toBe(false)
})
