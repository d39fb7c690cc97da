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

  it('of a request say what is wrong with it', async () => {
    const answer = await anAppThatThrows(new Refusal(409, 'taken', 'It is taken.', 'sid')).inject('/')
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toEqual({ error: { code: 'taken', field: 'sid', message: 'It is taken.' } })
  })
})
