import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

/** A built page, ready to be sent. */
export interface Page {
  body: Buffer
  /** The same compressed, where the build left it beside the file. */
  brotli: Buffer | null
  gzip: Buffer | null
  etag: string
  contentSecurityPolicy: string
}

/** Reads every page at the top of the built site, by file name; none if nothing is built. */
export function readPages(clientDir: string): ReadonlyMap<string, Page> {
  if (!existsSync(clientDir)) return new Map()
  const names = readdirSync(clientDir).filter((name) => name.endsWith('.html'))
  return new Map(names.map((name) => [name, readPage(join(clientDir, name))]))
}

function readPage(path: string): Page {
  const body = readFileSync(path)
  return {
    body,
    brotli: readIfThere(`${path}.br`),
    gzip: readIfThere(`${path}.gz`),
    etag: createHash('sha256').update(body).digest('hex').slice(0, 32),
    contentSecurityPolicy: contentSecurityPolicy(body.toString('utf8')),
  }
}

function readIfThere(path: string): Buffer | null {
  return existsSync(path) ? readFileSync(path) : null
}
