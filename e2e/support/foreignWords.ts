import type { Page } from '@playwright/test'
import { readdirSync, readFileSync } from 'node:fs'
import type { Locale } from '../../src/i18n/locale.ts'

const notForParticipants = ['console.json', 'gallery.json', 'preregistration.json', 'preview.json', 'workshop.json']
const english = /\b(Continue|Back|Help|Change|Remove|Skip|Close|Yes|the|your|you|and|with|for|is|of)\b/

const phrasesIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(phrasesIn)

type Reader = 'participant' | 'researcher'

const phrasesOf = (lang: Locale, reader: Reader): string[] =>
  readdirSync(`locales/${lang}`)
    .filter((file) => reader === 'researcher' || !notForParticipants.includes(file))
    .flatMap((file) => phrasesIn(JSON.parse(readFileSync(`locales/${lang}/${file}`, 'utf8'))))

/** What stands on the page, and what is only read aloud, in the page's own language. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { lang } = document.documentElement
    const isOwn = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === lang
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (isOwn(parentElement) && !parentElement?.closest('script, style, noscript, code'))
        texts.push(textContent?.trim() ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
      if (!isOwn(element)) continue
      for (const attribute of ['aria-label', 'title', 'alt']) texts.push(element.getAttribute(attribute) ?? '')
    }
    return texts.filter((text) => text !== '')
  })

/** Texts on the page that are English where the page isn't. */
export async function foreignWords(page: Page, lang: Locale, reader: Reader = 'participant'): Promise<string[]> {
  if (lang === 'en') return []
  const own = new Set(phrasesOf(lang, reader))
  const others = new Set(phrasesOf('en', reader).filter((phrase) => !own.has(phrase)))
  const texts = await textsOf(page)
  return texts.filter((text) => others.has(text) || english.test(text)).map((text) => `English: “${text.slice(0, 60)}”`)
}
