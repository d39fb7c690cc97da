import { isFetched, shippedForms } from '../../forms/loadForm.ts'
import type { BuildFiles } from '../../study/buildFiles.ts'
import { locales } from '../../instrumentation/locale.ts'
import { chunkFiles } from './chunkFiles.ts'
import type { Site } from './site.ts'
import { styleImages } from './styleImages.ts'
import { someStudies, visitFiles } from './visitFiles.ts'

/**
 * Lists what visits need of a build. Pages aren't in it: a visit has one shell, which is kept for itself. Throws where
 * the manifest has no chunk for a form or for its words.
 */
export function buildFiles(site: Site): BuildFiles {
  const inLanguage = new Map(locales.map((locale) => [locale, visitFiles(site, locale).filter(isPart)]))
  const [first = [], ...others] = inLanguage.values()
  const always = first.filter((file) => others.every((files) => files.includes(file)))
  const beyond = (files: readonly string[]) => files.filter((file) => !always.includes(file)).map((file) => `/${file}`)
  const chunk = (source: string) => beyond(withImages(site, chunkFiles(site.manifest, source, undefined, 'at once')))
  const parts = chunk('src/participant/portal/portalParts.tsx')
  const inEach = (name: string, sources: readonly string[]) =>
    Object.fromEntries(
      locales.map((locale) => [
        locale,
        [...new Set([...sources, `locales/${locale}/${name}.json`].flatMap((source) => chunk(source)))],
      ]),
    )
  return {
    always: always.map((file) => `/${file}`),
    words: Object.fromEntries([...inLanguage].map(([locale, files]) => [locale, beyond(files)])),
    forms: Object.fromEntries(
      shippedForms.filter(isFetched).map((form) => [form, [...new Set([...chunk(sourceOf(site, form)), ...parts])]]),
    ),
    layers: Object.fromEntries(
      Object.keys(site.manifest).flatMap((source) => {
        const layer = ofLayer.exec(source)?.[1]
        return layer ? [[layer, chunk(source)]] : []
      }),
    ),
    more: Object.fromEntries(Object.entries(someStudies).map(([name, sources]) => [name, inEach(name, sources)])),
  }
}

/** Words of a layer in a language: `long/es`. */
const ofLayer = /^src\/i18n\/bundles\/([^/]+\/[^/]+)\.ts$/

const isPart = (file: string) => !/\.html$|^sw\.js$/.test(file)

function withImages(site: Site, files: readonly string[]): string[] {
  const sheets = files.filter((file) => file.endsWith('.css')).map((file) => site.read(file).toString('utf8'))
  return [...files, ...sheets.flatMap(styleImages)]
}

/** A form's chunk in the manifest: under its source, or under its own name where pages for researchers share it. */
function sourceOf({ manifest }: Site, form: string): string {
  const file = form.replace(/@.*/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const own = new RegExp(`^(?:src/forms/|_)${file}[-.]`)
  return Object.keys(manifest).find((key) => own.test(key)) ?? `src/forms/${file}.ts`
}
