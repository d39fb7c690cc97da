import { createHash } from 'node:crypto'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Page } from './page.ts'

/** A page with another text and the same scripts and styles, compressed as the build compresses it. */
export function remade(page: Page, html: string): Page {
  const body = Buffer.from(html)
  return {
    body,
    brotli: page.brotli && brotliCompressSync(body),
    gzip: page.gzip && gzipSync(body, { level: 9 }),
    etag: createHash('sha256').update(body).digest('hex').slice(0, 32),
    contentSecurityPolicy: page.contentSecurityPolicy,
  }
}
