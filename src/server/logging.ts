import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify'
import type { Config } from './config.ts'

/** Warnings and errors to standard output, one JSON object a line: ids and durations, no bodies, no addresses. */
export function logger(log: Config['log']): FastifyServerOptions['logger'] {
  return {
    level: log === 'requests' ? 'info' : 'warn',
    base: null,
    serializers: {
      err: described,
      req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions.url }),
    },
  }
}

/** Databases hang the row or the query at fault on their errors; neither belongs in a log. */
function described(error: Error & { code?: unknown }) {
  return { type: error.name, code: error.code, message: error.message, stack: error.stack ?? '' }
}

/** Logs one line for each answer: request id, method, route, status and milliseconds. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request
    const ms = Math.round(reply.elapsedTime)
    request.log.info({ method, route: routeOptions.url, status: reply.statusCode, ms })
    done()
  })
}
