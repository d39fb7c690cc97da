import type { StudyLanguage } from '../../study/study.ts'
import type { Page } from './page.ts'
import { remade } from './remade.ts'

/** What the build wrote for one language: its greeting, its line of the heading, its link, its word on scripts. */
const ofLanguage = /<(span|p|li)\b[^>]*\bdata-locale="([\w-]+)"[^>]*>.*?<\/\1>/gs

/** Leaves out of a language page what belongs to languages that aren't offered. */
export const withLanguages = (html: string, offered: readonly StudyLanguage[]): string =>
  html.replace(ofLanguage, (part, _tag, locale: string) => (offered.some((one) => one === locale) ? part : ''))

/**
 * The language page of studies that don't offer every language: one prerendered page is cut to size once for each choice of
 * languages, and compressed as the build compresses it, so that the first screen stays as small and as quick as it is.
 */
export function offeringOnly(page: Page): (offered: readonly StudyLanguage[]) => Page {
  const made = new Map<string, Page>()
  return (offered) => {
    const key = [...offered].sort().join()
    const known = made.get(key) ?? pageWith(page, offered)
    made.set(key, known)
    return known
  }
}

function pageWith(page: Page, offered: readonly StudyLanguage[]): Page {
  const all = page.body.toString('utf8')
  const html = withLanguages(all, offered)
  return html === all ? page : remade(page, html)
}
