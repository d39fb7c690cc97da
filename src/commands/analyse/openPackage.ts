import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { readPackage } from '../../analysis/package/readPackage.ts'
import { UnusablePackage } from '../../analysis/package/unusablePackage.ts'
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
  return withoutFolder(Object.entries(unzipped(path)).map(([name, bytes]) => [safe(name), bytes]))
}

/** Nothing is ever written under the names of an archive; but one that climbs out of it was made to do harm. */
function safe(name: string): string {
  const isSafe = !/^[/\\]|^[a-z]:|\\|(^|\/)\.\.(\/|$)/i.test(name)
  if (!isSafe)
    throw new UnusablePackage(name.replace(/[^ -~]/g, '?').slice(0, 60), 'is no name for a file of a package')
  return name
}

/** Packed again by hand, a package lies in a folder of its archive. */
function withoutFolder(contents: [string, Uint8Array][]): [string, Uint8Array][] {
  const [folder] = contents
    .flatMap(([name]) => /^(.*\/|)study\.json$/.exec(name)?.[1] ?? [])
    .sort((a, b) => a.length - b.length)
  if (!folder) return contents
  return contents.flatMap(([name, bytes]) => (name.startsWith(folder) ? [[name.slice(folder.length), bytes]] : []))
}

function unzipped(path: string): Record<string, Uint8Array> {
  let bytes = 0
  try {
    return unzipSync(readFileSync(path), {
      filter: ({ originalSize }) => {
        bytes += originalSize
        if (bytes > mostBytes) throw new UnusablePackage(path, 'is larger than any package')
        return true
      },
    })
  } catch (error) {
    if (error instanceof UnusablePackage) throw error
    throw new UnusablePackage(path, 'is neither a folder nor a zip archive that can be read; it may be cut short')
  }
}
