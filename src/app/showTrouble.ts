import { trouble as en } from '../../locales/en/first.json'
import { trouble as es } from '../../locales/es/first.json'
import { trouble as zhHans } from '../../locales/zh-Hans/first.json'
import { trouble as zhHant } from '../../locales/zh-Hant/first.json'

const words = { en, es, 'zh-Hant': zhHant, 'zh-Hans': zhHans }

/**
 * Takes the place of a page that couldn't be opened: that nothing is lost, and a way to try again, in every language,
 * since the words of the visit's own may be what didn't arrive. It tells nobody of the error: its text could hold an
 * answer.
 */
export function showTrouble(root: HTMLElement): void {
  const main = document.createElement('main')
  main.className = 'column'
  main.dataset.page = 'trouble'
  for (const [lang, { title, body, again }] of Object.entries(words)) {
    const section = document.createElement('section')
    section.lang = lang
    const heading = document.createElement('h2')
    heading.textContent = title
    const text = document.createElement('p')
    text.textContent = body
    const link = document.createElement('a')
    link.className = 'button button--outline'
    link.href = location.href
    link.textContent = again
    section.append(heading, text, link)
    main.append(section)
  }
  document.title = en.title
  root.replaceChildren(main)
  main.querySelector<HTMLElement>('a')?.focus()
}
