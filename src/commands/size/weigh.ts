import { gzipSync } from 'node:zlib'
import type { Site } from './site.ts'

export interface Weighed {
  file: string
  /** Bytes after gzip at its best level, or as they are where that is less. */
  bytes: number
}

/** What files weigh on the wire, the heaviest first. Throws where one of them isn't built. */
export function weigh(site: Site, files: readonly string[]): Weighed[] {
  return files
    .map((file) => {
      const content = site.read(file)
      return { file, bytes: Math.min(content.length, gzipSync(content, { level: 9 }).length) }
    })
    .sort((one, other) => other.bytes - one.bytes)
}
