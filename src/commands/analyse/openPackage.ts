import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { readPackage, UnusablePackage } from '../../analysis/package/readPackage.ts'
import type { FullStudy } from '../../analysis/study/studyData.ts'

/** Files of the log: their sums are checked, and they are never made into text. */
const onlySummed = ['events.csv', 'intervals.csv']

/** No package of this product comes near it; an archive that swells beyond is none. */
const mostBytes = 2 ** 30

/** The study in a package, a zip archive or its folder. Throws an `UnusablePackage` that names what is wrong. */
export function openPackage(path: string): FullStudy {
  const contents = contentsOf(path)
  const files = new Map<string, string>()
  const hashes = new Map<string, string>()
  for (const [name, bytes] of contents) {
    hashes.set(name, createHash('sha256').update(bytes).digest('hex'))
    if (!onlySummed.includes(name)) files.set(name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  }
  return readPackage(files, (text) => createHash('sha256').update(text).digest('hex'), hashes)
}

function contentsOf(path: string): [string, Uint8Array][] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new UnusablePackage(path, 'is not there')
  if (found.isDirectory()) {
    const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile())
    return names.map(({ name }) => [name, readFileSync(join(path, name))])
  }
  let bytes = 0
  try {
    return Object.entries(
      unzipSync(readFileSync(path), {
        filter: ({ originalSize }) => {
          bytes += originalSize
          if (bytes > mostBytes) throw new UnusablePackage(path, 'is larger than any package')
          return true
        },
      }),
    )
  } catch (error) {
    if (error instanceof UnusablePackage) throw error
    throw new UnusablePackage(path, `is neither a folder nor a zip archive that can be read`)
  }
}
