import { locales } from '../../instrumentation/locale.ts'
import { linkedFiles } from './linkedFiles.ts'
import { longFormIn } from './longFormIn.ts'
import type { Site } from './site.ts'
import { visitFiles } from './visitFiles.ts'
import { weigh, type Weighed } from './weigh.ts'

/** The bars of the design (section 10), in bytes after gzip and in requests. */
const bars = { firstScreenBytes: 120_000, firstScreenRequests: 5, visitBytes: 260_000 }

/** What a participant downloads up to some point. */
export interface Download {
  what: string
  files: Weighed[]
  bytes: number
  bar: number
}

export interface SizeReport {
  downloads: Download[]
  /** What is above a bar, in words; empty when all is well. */
  faults: string[]
}

/**
 * Weighs what a participant downloads for the first screen and for a whole simplified visit in each language, and looks for
 * the long form in it.
 */
export function checkSize(site: Site): SizeReport {
  const page = 'language.html'
  const first = [page, ...linkedFiles(site.read(page).toString('utf8'))]
  const downloads = [
    download(site, 'First screen', first, bars.firstScreenBytes),
    ...locales.map((locale) =>
      download(site, `Simplified visit in ${locale}`, visitFiles(site, locale), bars.visitBytes),
    ),
  ]
  const longForm = longFormIn(
    site,
    locales.flatMap((locale) => visitFiles(site, locale)),
  )
  const tooMany = first.length > bars.firstScreenRequests
  const faults = [
    ...downloads.filter(({ bytes, bar }) => bytes > bar).map(tooHeavy),
    ...[...new Set(longForm)].map((file) => `Simplified visit: ${file} holds pages or words of the long form.`),
    ...(tooMany ? [`First screen: ${first.length} requests, ${bars.firstScreenRequests} at most.`] : []),
  ]
  return { downloads, faults }
}

function download(site: Site, what: string, paths: readonly string[], bar: number): Download {
  const files = weigh(site, paths)
  return { what, files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), bar }
}

function tooHeavy({ what, bytes, bar, files }: Download): string {
  const heaviest = files.slice(0, 3).map(({ file, bytes: own }) => `${file} (${own})`)
  return `${what}: ${bytes} bytes, ${bytes - bar} above the bar of ${bar}. The heaviest: ${heaviest.join(', ')}.`
}
