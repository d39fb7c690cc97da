import { type Locale, locales } from '../../instrumentation/locale.ts'
import { chunkFiles } from './chunkFiles.ts'
import { fileList } from './fileList.ts'
import { linkedFiles } from './linkedFiles.ts'
import type { Site } from './site.ts'
import { styleImages } from './styleImages.ts'

/**
 * Forms that a visit with the simplified form alone never fetches, by their source, or by the chunk's name where pages for
 * researchers share it; a chunk that isn't named here counts.
 */
const otherForms = /^(?:src\/forms\/|_)(?:long|longPlain|longPaged|pilot2014)[-.]/
/** Words of those forms, in every language. */
const otherFormsWords = ['long', 'agency'].flatMap((layer) =>
  locales.map((locale) => `src/i18n/bundles/${layer}/${locale}.ts`),
)
/** Fields and pages that no other form shows. */
const otherFormsParts = 'src/participant/portal/portalParts.tsx'
/** What only some studies need, under the name of its words: on a shared device, with a helper, for longer questionnaires. */
export const someStudies: Readonly<Record<string, readonly string[]>> = {
  kiosk: ['src/participant/kiosk/Kiosk.tsx', 'src/participant/kiosk/clearLeftVisit.ts'],
  helper: ['HelperTools.tsx', 'FollowUpPage.tsx'].map((file) => `src/participant/helper/${file}`),
  scales: ['src/participant/questionnaires/LongScale.tsx'],
}
/** That, what researchers look ahead with, the page where a code is typed, and a helper's guide for printing. */
const otherVisits = [
  ...Object.values(someStudies).flat(),
  ...Object.keys(someStudies).flatMap((name) => locales.map((locale) => `locales/${locale}/${name}.json`)),
  'src/participant/preview/openPreview.tsx',
  'src/participant/pages/JoinPage.tsx',
  'src/participant/helper/GuidePage.tsx',
]
const neverFetched = [
  'src/app/openConsole.tsx',
  'src/app/openKit.tsx',
  'src/app/openRoom.tsx',
  'src/app/openWorkshop.tsx',
  otherFormsParts,
  ...otherFormsWords,
  ...otherVisits,
]

/** Answers from what a visit keeps on the device; part of the visit where the build has one. */
const serviceWorker = 'sw.js'

/**
 * Everything that a whole simplified visit in one language ever downloads, as paths from the top of the site: its pages,
 * a reload among them, what they link to, the application, one language's words, and every image its styles name.
 */
export function visitFiles(site: Site, locale: Locale): string[] {
  const others = locales.filter((other) => other !== locale)
  const isOtherWords = (chunk: string) =>
    others.some((other) => chunk === `src/i18n/bundles/${other}.ts` || chunk.startsWith(`locales/${other}/`))
  const isElsewhere = (chunk: string) => neverFetched.includes(chunk) || otherForms.test(chunk) || isOtherWords(chunk)
  const pages = ['language.html', `consent.${locale}.html`, 'index.html']
  const linked = pages.flatMap((page) => linkedFiles(site.read(page).toString('utf8')))
  const chunks = chunkFiles(site.manifest, 'index.html', isElsewhere)
  const images = chunks
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => styleImages(site.read(file).toString('utf8')))
  const offline = [serviceWorker, fileList(site) ?? serviceWorker].filter((file) => site.has(file))
  return [...new Set([...pages, ...linked, ...chunks, ...images, ...offline])]
}
