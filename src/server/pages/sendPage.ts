import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Page } from './page.ts'

/** Sends a page, compressed as the browser can take it; 304 if the browser has this very page. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page, status: number): FastifyReply {
  const { body, encoding } = encoded(page, request.headers['accept-encoding'] ?? '')
  const etag = `"${page.etag}${encoding ? `-${encoding}` : ''}"`
  reply.headers({
    'content-security-policy': page.contentSecurityPolicy,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    etag,
  })
  if (status === 200 && request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
  if (encoding) reply.header('content-encoding', encoding)
  return reply.code(status).type('text/html; charset=utf-8').send(body)
}

function encoded(page: Page, accepted: string): { body: Buffer; encoding: 'br' | 'gzip' | null } {
  if (page.brotli && accepts(accepted, 'br')) return { body: page.brotli, encoding: 'br' }
  if (page.gzip && accepts(accepted, 'gzip')) return { body: page.gzip, encoding: 'gzip' }
  return { body: page.body, encoding: null }
}

function accepts(accepted: string, encoding: string): boolean {
  return accepted
    .split(',')
    .map((part) => part.trim().split(';'))
    .some(([name, quality]) => name === encoding && !/^\s*q=0(\.0*)?\s*$/.test(quality ?? ''))
}
