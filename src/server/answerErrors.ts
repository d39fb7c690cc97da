import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { bodyTooLarge, bodyUnreadable } from './readBody.ts'
import { Refusal } from './refusal.ts'
import { always } from './securityHeaders.ts'
import { storeTrouble } from './storeTrouble.ts'

/** Makes every error an answer `{ error: { code, field?, message } }` that repeats nothing of what was sent. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Refusal, request, reply) => {
    const refusal = asRefusal(error, request.id)
    if (refusal.status >= 500) request.log.error({ err: error })
    const { code, field, message } = refusal
    return reply.code(refusal.status).send({ error: { code, field, message } })
  })
}

/** The same for an address that can't be read, which reaches no route and no hook. */
export function answerBadAddress(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  const { status, code, message } = new Refusal(400, 'bad-address', "This address can't be read.")
  void reply.code(status).headers(always).send({ error: { code, message } })
}

function asRefusal(error: FastifyError | Refusal, requestId: string): Refusal {
  if (error instanceof Refusal) return error
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return bodyTooLarge()
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Refusal(415, 'unknown-content-type', 'A body must be application/json.', 'content-type')
  }
  const trouble = storeTrouble(error)
  if (trouble) return trouble
  const status = error.statusCode ?? 500
  if (status === 400) return bodyUnreadable()
  if (status < 500) return new Refusal(status, 'refused', 'The server can not do this.')
  return new Refusal(500, 'internal', `Something went wrong on the server. Its log names the request ${requestId}.`)
}
