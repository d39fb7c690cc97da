// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openConsole } from '../testing/openConsole.tsx'
import { ok, refused, serve, signedIn } from '../testing/serve.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const sid = '7f3a91c2'.padEnd(32, '0')
const path = `POST /api/console/visits/${sid}/import`
const aFile = (content: unknown, name = 'timetax-7f3a91c2.json') =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name, { type: 'application/json' })
const handedOver = (count: number) => ({ sid, events: Array.from({ length: count }, (_, seq) => ({ sid, seq })) })

/** Opens the page and chooses files. */
async function chooses(...files: File[]) {
  openConsole('/console/import')
  await userEvent.upload(await screen.findByLabelText('Files from devices'), files)
}

describe('importing files', () => {
  it('is reached from the visits', async () => {
    serve({ ...signedIn })
    openConsole('/console')
    await userEvent.click(await screen.findByRole('link', { name: 'Import a file from a device' }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Import a file from a device')
  })

  it('sends a file in batches and says what was added to which visit', async () => {
    const server = serve({ ...signedIn, [path]: ok({ added: 300, known: 100, refused: [] }) })
    await chooses(aFile(handedOver(900)))
    const row = await screen.findByRole('row', { name: /timetax-7f3a91c2\.json/ })
    expect(row.textContent).toBe('timetax-7f3a91c2.json7f3a91c260020000')
    expect(screen.getByRole('link', { name: '7f3a91c2' }).getAttribute('href')).toBe(`/console/visits/${sid}`)
    expect(server.requests.filter((request) => request === path)).toHaveLength(2)
  })

  it('warns of a file that tells otherwise what the device has sent', async () => {
    serve({ ...signedIn, [path]: ok({ added: 0, known: 2, differing: 2, refused: [] }) })
    await chooses(aFile(handedOver(2)))
    expect((await screen.findByText(/2 events aren’t as the device sent them/)).textContent).toContain('was changed')
  })

  it('takes no file with more events than a visit can have', async () => {
    const server = serve({ ...signedIn })
    await chooses(aFile({ sid, events: Array.from({ length: 100_001 }, () => 1) }))
    expect(await screen.findByText(/It isn’t a log of a visit/)).toBeTruthy()
    expect(server.requests).not.toContain(path)
  })

  it('sends the replies of a file too, of one without events as well', async () => {
    const replies = Array.from({ length: 60 }, (_, at) => ({
      run: 'r1',
      instrument: 'seq',
      item: `i${at}`,
      value: '6',
    }))
    const server = serve({ ...signedIn, [`${path}-replies`]: ok({ added: 20, known: 30 }) })
    await chooses(aFile({ sid, events: [], replies }))
    const row = await screen.findByRole('row', { name: /timetax-7f3a91c2\.json/ })
    expect(row.textContent).toBe('timetax-7f3a91c2.json7f3a91c200400')
    expect(server.requests.filter((request) => request === `${path}-replies`)).toHaveLength(2)
    expect(server.requests).not.toContain(path)
  })

  it('says how many events were refused, and why', async () => {
    const faults = ['invalid-type', 'invalid-type', 'other-visit'].map((code, seq) => ({ seq, field: 't', code }))
    serve({ ...signedIn, [path]: ok({ added: 1, known: 0, refused: faults }) })
    await chooses(aFile(handedOver(4)))
    expect((await screen.findByText(/3 events were refused/)).textContent).toContain('(invalid-type, other-visit)')
  })

  it.each([
    ['that was cut off', '{"sid":"7f3a', /was cut off on its way/],
    ['that is something else', { answers: ['Ann'] }, /isn’t a log of a visit/],
    ['without events', { sid, events: [] }, /isn’t a log of a visit/],
    ['with an id that is none', { sid: '../x', events: [1] }, /isn’t a log of a visit/],
    ['larger than any log', `"${'x'.repeat(20_000_001)}"`, /larger than any log/],
  ])('names a file %s and says what to do, and goes on with the next', async (_, content, words) => {
    serve({ ...signedIn, [path]: ok({ added: 2, known: 0, refused: [] }) })
    await chooses(aFile(content, 'other.json'), aFile(handedOver(2)))
    expect((await screen.findByText(words)).textContent).toMatch(/^other\.json: /)
    expect(screen.getByRole('row', { name: /timetax-7f3a91c2\.json/ })).toBeTruthy()
  })

  it.each([
    ['a visit that isn’t there', refused(404, 'unknown-visit'), /begun on another server/],
    ['somebody who may only look', refused(403, 'not-your-role'), /Only a moderator or the owner/],
    ['a full disk', refused(507, 'disk-full'), /didn’t take it \(disk-full\)/],
  ])('explains %s', async (_, answer, words) => {
    serve({ ...signedIn, [path]: answer })
    await chooses(aFile(handedOver(2)))
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('explains a server that can’t be reached', async () => {
    serve({ ...signedIn })
    await chooses(aFile(handedOver(2)))
    expect(await screen.findByText(/can’t be reached/)).toBeTruthy()
  })

  it('asks to sign in where the sign-in has ended', async () => {
    serve({ ...signedIn, [path]: refused(401, 'not-signed-in') })
    await chooses(aFile(handedOver(2)))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Sign in to the console' })).toBeTruthy())
  })
})
