// @vitest-environment node
import type { FastifyInstance } from 'fastify'
import { describe, expect, it } from 'vitest'
import { anApp, passphrase } from '../testing/anApp.ts'

function signsIn(app: FastifyInstance, typed: string, headers = {}) {
  return app.inject({ method: 'POST', url: '/api/sign-in', body: { passphrase: typed }, headers })
}

function cookiesOf(answer: Awaited<ReturnType<typeof signsIn>>) {
  return Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]))
}

describe('signing in', () => {
  it('opens the console to the passphrase, however it is spaced or capitalised', async () => {
    const { app } = await anApp()
    const answer = await signsIn(app, ` ${passphrase.replaceAll('-', ' ').toUpperCase()} `)
    expect(answer.statusCode).toBe(200)
    const me = await app.inject({ url: '/api/me', cookies: cookiesOf(answer) })
    expect(me.json()).toEqual({ role: 'owner', name: 'Owner' })
  })

  it('sets a cookie that scripts, other sites and (here, over http) nothing more are kept from', async () => {
    const { app } = await anApp()
    const [cookie] = (await signsIn(app, passphrase)).cookies
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 12 * 60 * 60 })
    expect(cookie).not.toHaveProperty('secure')
  })

  it.each([
    [true, true],
    [false, undefined],
  ])('believes a proxy that says https: trusted %s, cookie for https only %s', async (trustProxy, secure) => {
    const { app } = await anApp({}, { trustProxy })
    const [cookie] = (await signsIn(app, passphrase, { 'x-forwarded-proto': 'https' })).cookies
    expect(cookie?.secure).toBe(secure)
  })

  it('ends on the server, not only in the browser', async () => {
    const { app } = await anApp()
    const cookies = cookiesOf(await signsIn(app, passphrase))
    await app.inject({ method: 'POST', url: '/api/sign-out', cookies })
    expect((await app.inject({ url: '/api/me', cookies })).statusCode).toBe(401)
  })

  it('expires after twelve hours', async () => {
    const { app, clock } = await anApp()
    const cookies = cookiesOf(await signsIn(app, passphrase))
    clock.now += 12 * 60 * 60 * 1000 - 1
    expect((await app.inject({ url: '/api/me', cookies })).statusCode).toBe(200)
    clock.now += 1
    expect((await app.inject({ url: '/api/me', cookies })).statusCode).toBe(401)
  })

  it('says that a passphrase is wrong and how many tries are left', async () => {
    const { app } = await anApp()
    const answer = await signsIn(app, 'not-it')
    expect(answer.statusCode).toBe(401)
    expect(answer.json()).toEqual({
      error: {
        code: 'wrong-passphrase',
        field: 'passphrase',
        message: "That isn't the passphrase. You have 9 more tries.",
      },
    })
    expect(answer.cookies).toEqual([])
  })

  it('refuses even the right passphrase after ten wrong ones, until a quarter of an hour has gone', async () => {
    const { app, clock } = await anApp()
    const wrong = await Promise.all(Array.from({ length: 10 }, () => signsIn(app, 'not-it')))
    expect(wrong.map((answer) => answer.statusCode)).toEqual(Array.from({ length: 10 }, () => 401))

    const locked = await signsIn(app, passphrase)
    expect(locked.statusCode).toBe(429)
    expect(locked.json()).toMatchObject({ error: { message: 'Too many wrong tries. Try again in 15 minutes.' } })
    clock.now += 15 * 60_000
    expect((await signsIn(app, passphrase)).statusCode).toBe(200)
  })

  it('forgets wrong tries once the right passphrase came', async () => {
    const { app } = await anApp()
    await signsIn(app, 'not-it')
    await signsIn(app, passphrase)
    expect((await signsIn(app, 'not-it')).json()).toMatchObject({
      error: { message: expect.stringContaining('9 more tries') },
    })
  })

  it.each(['http://localhost:4000', 'https://elsewhere.example', 'null'])(
    'is refused from a page of %s',
    async (origin) => {
      const { app } = await anApp()
      const answer = await signsIn(app, passphrase, { origin, host: 'localhost:3000' })
      expect(answer.statusCode).toBe(403)
      expect(answer.json()).toMatchObject({ error: { code: 'other-origin', field: 'origin' } })
    },
  )

  it('is allowed from its own page', async () => {
    const { app } = await anApp()
    const own = { origin: 'http://192.168.1.5:3000', host: '192.168.1.5:3000' }
    expect((await signsIn(app, passphrase, own)).statusCode).toBe(200)
  })

  it('refuses a passphrase that is no text', async () => {
    const { app } = await anApp()
    const answer = await signsIn(app, 'a\u0000b')
    expect(answer.statusCode).toBe(400)
    expect(answer.json()).toMatchObject({ error: { field: 'passphrase' } })
  })
})
