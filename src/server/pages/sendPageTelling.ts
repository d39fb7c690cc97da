import type { FastifyReply } from 'fastify'
import type { StudyDefinition } from '../../study/study.ts'
import type { Page } from './page.ts'

/** What a page of one study is told that others aren't. */
interface Told {
  consent?: StudyDefinition['consent'] | undefined
  helper?: StudyDefinition['helper'] | undefined
  closed?: 'study-ended' | 'language-not-offered'
}

/** Sends the app's shell with a few facts in it, as data that no browser runs. */
export function sendPageTelling(reply: FastifyReply, shell: Page, told: Told, status = 200): FastifyReply {
  // Whatever a text holds, it can't end the element it stands in.
  const json = JSON.stringify(told).replaceAll('<', '\\u003c')
  const data = `<script type="application/json" id="study">${json}</script>`
  const html = shell.body.toString('utf8').replace('</body>', () => `${data}</body>`)
  return reply
    .headers({ 'content-security-policy': shell.contentSecurityPolicy, 'cache-control': 'no-cache' })
    .code(status)
    .type('text/html; charset=utf-8')
    .send(html)
}
