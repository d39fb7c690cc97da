// @vitest-environment node
import { expect, it } from 'vitest'
import { anApp } from './testing/anApp.ts'
import { aBeginning, aSid } from './testing/aVisit.ts'

const writes = [
  '/api/visits',
  `/api/visits/${aSid(1)}/events`,
  `/api/visits/${aSid(1)}/replies`,
  `/api/visits/${aSid(1)}/withdraw`,
  '/api/studies/demo/declined',
  '/api/sign-in',
  '/api/sign-out',
  '/api/console/invitations',
  `/api/console/invitations/${aSid(1)}/take-back`,
]
const elsewhere = [
  { origin: 'https://elsewhere.example' },
  { origin: 'http://timetax.example:8080' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
]

it.each(writes)('refuses POST %s from a page of another origin', async (url) => {
  const { app } = await anApp()
  for (const headers of elsewhere) {
    const answer = await app.inject({ method: 'POST', url, headers: { host: 'timetax.example', ...headers }, body: {} })
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ error: { code: 'other-origin' } })
  }
})

it.each([{}, { origin: 'http://timetax.example' }, { 'sec-fetch-site': 'same-origin' }])(
  'takes a write with %o',
  async (headers) => {
    const { app } = await anApp()
    const request = { method: 'POST', url: '/api/visits', body: aBeginning() } as const
    const answer = await app.inject({ ...request, headers: { host: 'timetax.example', ...headers } })
    expect(answer.statusCode).toBe(200)
  },
)
