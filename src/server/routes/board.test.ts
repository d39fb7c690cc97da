// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { flow } from '../../study/flowCounts.ts'
import { board } from '../../study/moderationApi.ts'
import { anApp } from '../testing/anApp.ts'
import { aHelpedStart, aSid, someEvents } from '../testing/aVisit.ts'
import { opens } from '../testing/opens.ts'
import { begins, writes } from '../testing/writes.ts'

const url = '/api/console/studies/demo/board'

async function aWatchedApp() {
  const made = await anApp()
  const [moderator, observer] = [await opens(made.app, 'Ana', 'moderator'), await opens(made.app, 'Olga', 'observer')]
  const rowFor = async (asks: typeof moderator) => board.parse((await asks({ url })).json()).rows[0]
  return { ...made, moderator, observer, rowFor }
}

describe('the live board', () => {
  it('hides from a moderator which forms a participant has been given, until the first is open', async () => {
    const { app, moderator, summaries, rowFor } = await aWatchedApp()
    await begins(app, 1, { sequence: 'la-sb', scenario: 'dana-whitfield' })
    const before = await moderator({ url })
    expect(before.body).not.toMatch(/long|simplified|la-sb|dana/)
    expect(await rowFor(moderator)).toMatchObject({ sequence: null, form: null, page: null, taskMs: null })
    await writes(app, 1, 'events', { body: { events: someEvents(1, 5) } })
    await summaries.upToDate()
    expect(await rowFor(moderator)).toMatchObject({
      sequence: ['long@1', 'simplified@1'],
      form: 'simplified@1',
      page: 'your-name',
      segment: 'form',
      taskMs: 4_000,
    })
  })

  it('hides from an observer what the participant does for good: forms, pages, times', async () => {
    const { app, observer, summaries, rowFor } = await aWatchedApp()
    await begins(app, 1, { sequence: 'la-sb' })
    await writes(app, 1, 'events', { body: { events: someEvents(1, 5) } })
    await summaries.upToDate()
    expect((await observer({ url })).body).not.toMatch(/long|simplified|your-name/)
    expect(await rowFor(observer)).toMatchObject({ sequence: null, form: null, taskMs: null, segment: 'form' })
  })

  it('shows everybody whose helper is there, and never who', async () => {
    const { app, moderator, observer, summaries, rowFor } = await aWatchedApp()
    await begins(app, 1)
    expect(await rowFor(observer)).toMatchObject({ hasHelper: false })
    await writes(app, 1, 'events', { body: { events: [aHelpedStart(1)] } })
    await summaries.upToDate()
    expect(await rowFor(observer)).toMatchObject({ hasHelper: true })
    expect(await rowFor(moderator)).toMatchObject({ hasHelper: true, name: null })
  })

  it('reads single rows again by their ids, and leaves out what is gone', async () => {
    const { app, moderator } = await aWatchedApp()
    await begins(app, 1)
    await begins(app, 2)
    const answer = await moderator({ url: `${url}?sids=${aSid(2)},${aSid(9)}` })
    expect(board.parse(answer.json()).rows.map(({ sid }) => sid)).toEqual([aSid(2)])
  })

  it('is of one study, and closed to whoever is not signed in', async () => {
    const { app, moderator } = await aWatchedApp()
    expect((await moderator({ url: '/api/console/studies/nowhere/board' })).statusCode).toBe(404)
    expect((await app.inject({ url })).statusCode).toBe(401)
  })
})

it('counts the flow of participants, for whoever may see the study', async () => {
  const { app, observer } = await aWatchedApp()
  await begins(app, 1)
  await app.inject({ method: 'POST', url: '/api/studies/demo/declined' })
  const answer = await observer({ url: '/api/console/studies/demo/flow' })
  expect(flow.parse(answer.json())).toMatchObject({ asked: 1, declined: 1, consented: 0, pilots: 1 })
  expect((await observer({ url: '/api/console/studies/nowhere/flow' })).statusCode).toBe(404)
})
