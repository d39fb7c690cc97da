// @vitest-environment node
import { expect, it } from 'vitest'
import { anApp } from '../testing/anApp.ts'

it('counts a person who said no and keeps nothing else', async () => {
  const { app, store } = await anApp()
  const answer = await app.inject({ method: 'POST', url: '/api/studies/demo/declined' })
  expect(answer.statusCode).toBe(200)
  expect((await store.studies())[0]).toMatchObject({ declined: 1, visits: 0, withdrawn: 0 })
})

it('knows no study by another code', async () => {
  const { app } = await anApp()
  const answer = await app.inject({ method: 'POST', url: '/api/studies/other/declined' })
  expect(answer.statusCode).toBe(404)
  expect(answer.json()).toMatchObject({ error: { code: 'unknown-study', field: 'study' } })
})
