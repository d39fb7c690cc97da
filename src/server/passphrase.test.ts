// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { hashPassphrase, isPassphrase, newPassphrase } from './passphrase.ts'

describe('a passphrase', () => {
  it('is five groups of two syllables, another one each time', () => {
    const made = Array.from({ length: 50 }, newPassphrase)
    for (const passphrase of made) expect(passphrase).toMatch(/^(?:([bdfghjklmnprstvz][aeiou]){2}-){4}([a-z]{4})$/)
    expect(new Set(made).size).toBe(50)
  })

  it('is recognised by its hash, however it is capitalised and spaced', async () => {
    const hash = await hashPassphrase('luki-mado-peru-sani-tovu')
    expect(await isPassphrase('Luki mado  peru-sani tovu ', hash)).toBe(true)
    expect(await isPassphrase('luki-mado-peru-sani-tova', hash)).toBe(false)
    expect(await isPassphrase('', hash)).toBe(false)
  })

  it('is salted, and not readable in its hash', async () => {
    const [one, two] = await Promise.all([hashPassphrase('luki-mado'), hashPassphrase('luki-mado')])
    expect(one).not.toBe(two)
    expect(one).toMatch(/^scrypt:[0-9a-f]{32}:[0-9a-f]{64}$/)
  })
})
