// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { welcome } from './welcome.ts'

const started = { askedPort: 3000, port: 3000, networkAddresses: ['192.0.2.7'], data: '/data/t.db', passphrase: null }

describe('what a start says', () => {
  it('gives every address, the demonstration for phones, the console, the data and how to stop', () => {
    const said = welcome(started)
    for (const part of [
      'http://localhost:3000\n',
      'http://192.0.2.7:3000\n',
      'http://192.0.2.7:3000/v/demo\n',
      'http://localhost:3000/console\n',
      '/data/t.db',
      'Press Ctrl-C to stop.',
    ]) {
      expect(said).toContain(part)
    }
    expect(said).not.toContain('passphrase')
    expect(said).not.toContain('taken')
  })

  it('shows the passphrase when there is one to show', () => {
    expect(welcome({ ...started, passphrase: 'luki-mado' })).toContain('\n    luki-mado\n')
  })

  it('says that another port was taken, and by its own name which one it uses', () => {
    expect(welcome({ ...started, port: 3002 })).toContain('Port 3000 is taken, so timetax uses 3002.')
    expect(welcome({ ...started, askedPort: 0, port: 3002 })).not.toContain('taken')
  })

  it('says that phones cannot reach a server of this computer only', () => {
    const said = welcome({ ...started, networkAddresses: [] })
    expect(said).toContain('Other devices can not reach it')
    expect(said).toContain('Try it             http://localhost:3000/v/demo')
    expect(said).not.toContain('▄')
  })
})
