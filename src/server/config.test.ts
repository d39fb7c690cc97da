// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { StartError } from './startError.ts'

describe('readConfig', () => {
  it('needs no variable', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '0.0.0.0',
      dataDir: './data',
      databaseUrl: null,
      trustProxy: false,
      log: 'quiet',
      roomDays: 30,
    })
  })

  it('counts an empty variable as left out', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}))
  })

  it('reads what is set', () => {
    const config = readConfig({
      PORT: '8080',
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/t',
      DATABASE_URL: 'postgresql://db/t',
    })
    expect(config).toMatchObject({ port: 8080, host: '127.0.0.1', dataDir: '/srv/t', databaseUrl: 'postgresql://db/t' })
  })

  it.each([
    ['PORT', 'http'],
    ['PORT', '-1'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['HOST', 'my host'],
    ['DATABASE_URL', 'mysql://db/t'],
    ['DATABASE_URL', 'secret'],
    ['TRUST_PROXY', 'true'],
    ['LOG', 'all'],
    ['ROOM_DAYS', '0'],
    ['ROOM_DAYS', '3651'],
    ['ROOM_DAYS', 'never'],
  ])('refuses %s=%s in one sentence that says what to write', (variable, value) => {
    const read = () => readConfig({ [variable]: value })
    expect(read).toThrow(StartError)
    expect(read).toThrow(new RegExp(`^${variable} must .*write ${variable}=`))
  })

  it('never repeats a wrong DATABASE_URL, which may hold a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://me:hunter2@db/t' })).not.toThrow(/hunter2/)
  })
})
