import type { BrowserContext, Request } from '@playwright/test'
import { gunzipSync } from 'node:zlib'
import type { Evidence } from './search.ts'

/** The hash in the name of a built file is random letters: what looks like a piece of a marker there is none. */
const withoutHash = (url: string) => url.replace(/-[\w-]{8}(?=\.(?:js|css)$)/, '')

/** Everything the pages of a context send: addresses, headers, bodies, unpacked. */
export class Wire {
  readonly urls: string[] = []
  private readonly seen: Promise<Evidence>[] = []
  private readonly sentBodies: string[] = []

  constructor(context: BrowserContext) {
    context.on('request', (request) => this.seen.push(this.read(request)))
  }

  evidence = (): Promise<Evidence[]> => Promise.all(this.seen)

  /** The bodies so far, as text. */
  bodies = async (): Promise<string[]> => {
    await Promise.all(this.seen)
    return this.sentBodies
  }

  private async read(request: Request): Promise<Evidence> {
    const headers = await request.allHeaders().catch(() => request.headers())
    const packed = request.postDataBuffer()
    const body = packed && headers['content-encoding'] === 'gzip' ? gunzipSync(packed) : packed
    this.urls.push(request.url())
    if (body) this.sentBodies.push(body.toString('utf8'))
    const head = `${request.method()} ${withoutHash(request.url())}\n${JSON.stringify(headers)}\n`
    return {
      source: `${request.method()} ${new URL(request.url()).pathname}`,
      bytes: Buffer.concat([Buffer.from(head), body ?? Buffer.alloc(0)]),
    }
  }
}
