// @vitest-environment node
import fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { answerErrors } from './answerErrors.ts'
import { Refusal } from './refusal.ts'

function anAppThatThrows(error: Error) {
  const app = fastify()
  answerErrors(app)
  app.get('/', () => {
    throw error
  })
  return app
}

describe('errors', () => {
  it('of the server say which request to look for in the log, and nothing else', async () => {
    const answer = await anAppThatThrows(new Error('rent 1200')).inject('/')
    expect(answer.statusCode).toBe(500)
    expect(answer.json()).toEqual({
      error: { code: 'internal', message: 'Something went wrong on the server. Its log names the request req-1.' },
    })
  })

  it.each([
    [{ code: 'SQLITE_FULL' }, 507, 'disk-full'],
    [{ code: '53100' }, 507, 'disk-full'],
    [{ code: 'SQLITE_READONLY_DBMOVED' }, 503, 'read-only'],
    [{ code: '25006' }, 503, 'read-only'],
    [{ code: 'SQLITE_IOERR_WRITE' }, 503, 'store-unavailable'],
    [{ code: '57P01' }, 503, 'store-unavailable'],
    [{ code: 'ECONNREFUSED' }, 503, 'store-unavailable'],
    [{ message: 'Connection terminated unexpectedly' }, 503, 'store-unavailable'],
  ])('of the store with %o say that nothing was kept', async (error, status, code) => {
    const answer = await anAppThatThrows(Object.assign(new Error('rent 1200'), error)).inject('/')
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toMatchObject({ error: { code, message: expect.stringContaining('othing') as string } })
    expect(answer.body).not.toContain('1200')
  })

  it('of a request say what is wrong with it', async () => {
    const answer = await anAppThatThrows(new Refusal(409, 'taken', 'It is taken.', 'sid')).inject('/')
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toEqual({ error: { code: 'taken', field: 'sid', message: 'It is taken.' } })
  })
})
