// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, it } from 'vitest'
import { createWords } from '../../i18n/i18n.ts'
import { loadKitPages } from '../../i18n/loadKitWords.ts'
import { type Locale, locales } from '../../i18n/locale.ts'
import { questionsOf } from '../../forms/form.ts'
import { long } from '../../forms/long.ts'
import { documentIds } from './documents.tsx'
import Kit from './Kit.tsx'

afterEach(cleanup)

const pages = Object.fromEntries(
  await Promise.all(locales.map(async (locale) => [locale, await loadKitPages(locale)] as const)),
) as Record<Locale, Record<string, Record<string, string>>>

function opened(address: string, locale: Locale = 'en') {
  window.history.replaceState({}, '', address)
  const i18n = createWords(locale, { [locale]: pages[locale] })
  render(
    <I18nextProvider i18n={i18n}>
      <Kit />
    </I18nextProvider>,
  )
}

it('leads to everything there is to print, in the language and for the paper that were chosen', async () => {
  opened('/rooms/kit?lang=es&paper=a4', 'es')
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  for (const id of documentIds) expect(links).toContain(`/rooms/kit/${id}?lang=es&paper=a4`)
  expect(links).toContain('/sheet/dana-whitfield/es')
})

it('turns to another language where it stands', async () => {
  opened('/rooms/kit/agenda-45')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'zh-Hant')
  expect(await screen.findByRole('heading', { level: 1, name: '議程，45 分鐘' }, { timeout: 10_000 })).toBeDefined()
  expect(document.documentElement.lang).toBe('zh-Hant')
  expect(window.location.search).toBe('?lang=zh-Hant')
})

it('has a card for every question of the long form', () => {
  opened('/rooms/kit/question-cards')
  expect(document.querySelectorAll('.kit-card--question')).toHaveLength(questionsOf(long).size)
})

it.each(documentIds)(
  '%s is whole in every language, and says on each sheet what it is, of which version, and when',
  (id) => {
    for (const locale of locales) {
      opened(`/rooms/kit/${id}`, locale)
      expect(document.body.textContent).not.toMatch(/\b(?:talk|cut|kit):|\{\{/)
      const feet = [...document.querySelectorAll('.kit-document .kit-foot')].map((foot) => foot.textContent)
      expect(feet.length).toBeGreaterThan(0)
      for (const foot of feet) expect(foot).toMatch(/timetax \d+\.\d+\.\d+ · .*20\d\d/)
      cleanup()
    }
  },
)
