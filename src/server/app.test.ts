// @vitest-environment node
import { expect, it } from 'vitest'
import { anApp } from './testing/anApp.ts'
import { aRoom } from './testing/aRoom.ts'

it.each(['/%', '/room/%ff', '/api/console/%ff', `/v/${'x'.repeat(200)}`])(
  'an address that can’t be read is answered like any other, and repeated nowhere: %s',
  async (url) => {
    const { app } = await anApp()
    const answer = await app.inject({ url })
    expect(answer.statusCode).toBeLessThan(500)
    expect(answer.json()).toEqual({
      error: { code: expect.any(String) as string, message: expect.any(String) as string },
    })
    expect(answer.body).not.toContain(url.slice(1))
    expect(answer.headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
  },
)

it('asking for the head of a stream opens none', async () => {
  const { app, owner, url } = await aRoom()
  expect((await app.inject({ method: 'HEAD', url: `${url}/live` })).statusCode).toBe(404)
  expect((await owner({ method: 'HEAD', url: '/api/console/live' })).statusCode).toBe(404)
})

it('a request that never arrives whole is given up', async () => {
  const { app } = await anApp()
  expect(app.server.requestTimeout).toBe(60_000)
})
