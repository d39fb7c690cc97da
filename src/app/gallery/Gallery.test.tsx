// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ResourceLanguage } from 'i18next'
import { afterEach, describe, expect, it } from 'vitest'
import gallery from '../../../locales/en/gallery.json'
import { type Locale, locales } from '../../i18n/locale.ts'
import { researchWords } from '../../i18n/researchWords.ts'
import { questionsOf } from '../../forms/form.ts'
import { questionOf } from '../../questions/answers.ts'
import { sample } from './sample.ts'
import { bundles, layerWords } from '../../testing/renderInLanguage.tsx'
import { Gallery } from './Gallery.tsx'

afterEach(cleanup)

/** Opens the gallery; `missing` are the keys that stand on it where words should. */
function openIn(
  locale: Locale,
  words: ResourceLanguage = { ...bundles[locale], ...layerWords[locale] },
  own: object = gallery,
) {
  const sought: string[] = []
  const { container } = render(
    <Gallery
      locale={locale}
      words={{ ...words, gallery: own }}
      ready={(i18n) => {
        i18n.options.saveMissing = true
        i18n.on('missingKey', (_, __, key: string) => sought.push(key))
        return i18n
      }}
    />,
  )
  return { container, missing: () => sought.filter((key) => container.innerHTML.includes(key)) }
}

describe.each(locales)('the gallery in %s', (locale) => {
  it('has words for everything it shows, an open panel included', async () => {
    const own = await researchWords('gallery', locale)
    const { missing } = openIn(locale, undefined, own)
    fireEvent.click(screen.getByText(String(own.open), { selector: 'button' }))
    expect(document.querySelector('dialog')).not.toBeNull()
    expect(missing()).toEqual([])
  })

  it('shows every kind of question in each of its states, no two inputs with one id', () => {
    const { container } = openIn(locale)
    const shown = [...container.querySelectorAll('h2')].map(({ textContent }) => textContent)
    const kinds = [...new Set([...questionsOf(sample.form)].map((id) => questionOf(id).kind))].filter(
      (kind) => kind !== 'papers',
    )
    expect(shown).toEqual(expect.arrayContaining(kinds.map((kind) => `Field: ${kind} asked back`)))
    const ids = [...container.querySelectorAll('input, textarea, select')].map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})

it('says which words are missing', () => {
  const { questions, ...others } = bundles.en
  const { missing } = openIn('en', others)
  expect(questions['home-zip']).toBeDefined()
  expect(missing()).toContain('home-zip.label')
})
