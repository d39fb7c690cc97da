import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest, Site } from './site.ts'

/** The site that `npm run build` left in a folder. Throws where nothing is built. */
export function openSite(folder: string): Site {
  const read = (path: string) => readFileSync(join(folder, path))
  return {
    manifest: JSON.parse(read('.vite/manifest.json').toString('utf8')) as Manifest,
    has: (path) => existsSync(join(folder, path)),
    read,
  }
}
