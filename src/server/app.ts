import cookie from '@fastify/cookie'
import fastify, { LogController, type FastifyInstance } from 'fastify'
import { answerBadAddress, answerErrors } from './answerErrors.ts'
import type { Config } from './config.ts'
import { logAnswers, logger } from './logging.ts'
import { bodyLimit, readBodies } from './readBody.ts'
import { boardRoutes } from './routes/board.ts'
import { consoleImportRoutes } from './routes/consoleImports.ts'
import { consoleLiveRoutes } from './routes/consoleLive.ts'
import { consoleResultRoutes } from './routes/consoleResults.ts'
import { consoleStudyRoutes } from './routes/consoleStudies.ts'
import { consoleStudyLifeRoutes } from './routes/consoleStudyLife.ts'
import { consoleVisitRoutes } from './routes/consoleVisits.ts'
import { declinedRoutes } from './routes/declined.ts'
import { eventRoutes } from './routes/events.ts'
import { fileRoutes } from './routes/files.ts'
import { flowRoutes } from './routes/flow.ts'
import { healthRoutes } from './routes/health.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { moderationRoutes } from './routes/moderation.ts'
import { joinCodeRoutes } from './routes/joinCode.ts'
import { pageRoutes } from './routes/pages.ts'
import { replyRoutes } from './routes/replies.ts'
import { roomActionRoutes } from './routes/roomActions.ts'
import { roomDeletionRoutes } from './routes/roomDeletion.ts'
import { roomRunRoutes } from './routes/roomRuns.ts'
import { roomRoutes } from './routes/rooms.ts'
import { roomStates } from './rooms/roomStates.ts'
import { signInRoutes } from './routes/signIn.ts'
import { visitRoutes } from './routes/visits.ts'
import { withdrawRoutes } from './routes/withdraw.ts'
import { refuseOtherOrigins } from './sameOrigin.ts'
import { addSecurityHeaders } from './securityHeaders.ts'
import type { Services } from './services.ts'

/** What the app is put together from. `clientDir` is the folder of the built pages. */
export interface AppOptions extends Services, Pick<Config, 'trustProxy' | 'log'> {
  clientDir: string
}

/** How long a request may take to arrive: a batch of 60 kB does on the worst line, one that is never finished ends. */
const requestTimeoutMs = 60_000

/** The whole server, not yet listening. */
export async function makeApp({ clientDir, trustProxy, log, ...services }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: logger(log),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy,
    bodyLimit,
    requestTimeout: requestTimeoutMs,
    frameworkErrors: answerBadAddress,
  })
  logAnswers(app)
  addSecurityHeaders(app)
  answerErrors(app)
  refuseOtherOrigins(app)
  readBodies(app)
  await app.register(cookie)

  visitRoutes(app, services)
  eventRoutes(app, services)
  inboxRoutes(app, services)
  replyRoutes(app, services)
  withdrawRoutes(app, services)
  declinedRoutes(app, services)
  signInRoutes(app, services)
  consoleVisitRoutes(app, services)
  consoleImportRoutes(app, services)
  consoleStudyRoutes(app, services)
  consoleResultRoutes(app, services)
  consoleStudyLifeRoutes(app, services)
  joinCodeRoutes(app, services)
  consoleLiveRoutes(app, services)
  boardRoutes(app, services)
  flowRoutes(app, services)
  moderationRoutes(app, services)
  invitationRoutes(app, services)
  const states = roomStates(services.store)
  roomRoutes(app, services)
  roomActionRoutes(app, services, states)
  roomRunRoutes(app, services, states)
  roomDeletionRoutes(app, services, states)
  healthRoutes(app, services)
  await fileRoutes(app, clientDir)
  pageRoutes(app, services, clientDir)
  return app
}
