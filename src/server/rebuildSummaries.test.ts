// @vitest-environment node
import { expect, it } from 'vitest'
import { rebuildSummaries } from './rebuildSummaries.ts'
import { summariser } from './summarise.ts'
import { anApp } from './testing/anApp.ts'
import { aSid, someEvents } from './testing/aVisit.ts'
import { begins } from './testing/writes.ts'

it('gives every visit the summaries of its log, more than one portion of them', async () => {
  const { app, store } = await anApp()
  const visits = 103
  for (let n = 1; n <= visits; n += 1) {
    await begins(app, n)
    const visit = await store.visit(aSid(n))
    if (visit) await store.keepEvents(visit, someEvents(n), 1)
  }
  const summarise = summariser((error) => {
    throw error
  })
  expect(await rebuildSummaries(store, summarise)).toBe(visits)
  expect(await rebuildSummaries(store, summarise)).toBe(visits)
  for (const n of [1, 100, 103]) {
    expect((await store.visitDetail(aSid(n)))?.visit.runs).toMatchObject([{ run: 'r1', elapsedMs: 2000 }])
  }
})
