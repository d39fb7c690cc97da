import type { StudyDefinition, StudyLanguage } from '../../study/study.ts'
import type { Page } from './page.ts'
import { remade } from './remade.ts'

/** What a page of one study is told that others aren't. */
export interface Told {
  consent?: StudyDefinition['consent'] | undefined
  helper?: StudyDefinition['helper'] | undefined
  languages?: StudyLanguage[] | undefined
  closed?: 'study-ended' | 'language-not-offered' | 'unknown-study'
}

/** Puts a few facts into a page, as data that no browser runs. */
export function withTold(html: string, told: Told): string {
  // Whatever a text holds, it can't end the element it stands in.
  const json = JSON.stringify(told).replaceAll('<', '\\u003c')
  return html.replace('</body>', () => `<script type="application/json" id="study">${json}</script></body>`)
}

/** Pages that are told which languages a study is offered in, each made once for each choice of languages. */
export function tellingLanguages(): (page: Page, languages: StudyLanguage[]) => Page {
  const made = new Map<string, Page>()
  return (page, languages) => {
    const key = `${page.etag} ${languages.join()}`
    const known = made.get(key) ?? remade(page, withTold(page.body.toString('utf8'), { languages }))
    made.set(key, known)
    return known
  }
}
