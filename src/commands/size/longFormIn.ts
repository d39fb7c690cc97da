import { readFileSync } from 'node:fs'
import { locales } from '../../instrumentation/locale.ts'
import type { Site } from './site.ts'

/** How the long form's last page before the signature stands in its data, whatever quotes the build has written. */
const itsPages = /\bref:\s*["'`]L57["'`]/

interface PageWords {
  'rights-and-penalties'?: { lead?: string }
}

/** A sentence that stands nowhere but in the long form's own words, in each language and wording it has. */
const itsWords = (): string[] =>
  locales.flatMap((locale) =>
    ['long', 'agency'].flatMap((layer) => {
      const words = JSON.parse(readFileSync(`locales/${locale}/${layer}-pages.json`, 'utf8')) as PageWords
      return words['rights-and-penalties']?.lead ?? []
    }),
  )

/** The files among these that hold pages or words of the long form: none of a visit with the simplified form may. */
export function longFormIn(site: Site, files: readonly string[]): string[] {
  const sentences = itsWords()
  return files
    .filter((file) => /\.(?:js|html)$/.test(file))
    .filter((file) => {
      const content = site.read(file).toString('utf8')
      return itsPages.test(content) || sentences.some((sentence) => content.includes(sentence))
    })
}
