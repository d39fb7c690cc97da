import type { FastifyReply } from 'fastify'
import type { Page } from './page.ts'
import { type Told, withTold } from './told.ts'

/** Sends the app's shell with a few facts in it. */
export function sendPageTelling(reply: FastifyReply, shell: Page, told: Told, status = 200): FastifyReply {
  return reply
    .headers({ 'content-security-policy': shell.contentSecurityPolicy, 'cache-control': 'no-cache' })
    .code(status)
    .type('text/html; charset=utf-8')
    .send(withTold(shell.body.toString('utf8'), told))
}
