// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { I18nextProvider, useTranslation } from 'react-i18next'
import type { i18n as I18n } from 'i18next'
import { afterEach, expect, it } from 'vitest'
import { createWords } from '../../i18n/i18n.ts'
import { loadWords, switchWords } from '../../i18n/loadWords.ts'
import { useWords } from '../../i18n/useWords.ts'
import { loadLayer } from '../../i18n/wordLayers.ts'
import { RewordedWords } from './RewordedWords.tsx'

afterEach(cleanup)

const rewordings = { en: { 'first-name': 'What do people call you?' }, es: { 'last-name': '¿Su apellido?' } }
let inside: I18n | undefined

function Label({ question }: { question: string }) {
  const { t } = useWords()
  inside = useTranslation().i18n
  return <p>{t(`questions:${question}.label`)}</p>
}

async function opened() {
  const english = await loadWords('en')
  const i18n = createWords('en', { en: english })
  render(
    <I18nextProvider i18n={i18n}>
      <Label question="first-name" />
      <RewordedWords rewordings={rewordings}>
        <Label question="first-name" />
        <Label question="last-name" />
      </RewordedWords>
    </I18nextProvider>,
  )
  return english.questions
}
const shown = () => [...document.querySelectorAll('p')].map(({ textContent }) => textContent)

it('says the room’s words inside, and the bank’s everywhere else', async () => {
  const questions = await opened()
  expect(shown()).toEqual([questions['first-name'].label, 'What do people call you?', questions['last-name'].label])
})

it('falls back to the bank’s words in a language that the room wrote none in', async () => {
  await opened()
  await act(async () => inside && (await switchWords(inside, 'es')))
  const spanish = (await loadWords('es')).questions
  expect(shown().slice(1)).toEqual([spanish['first-name'].label, '¿Su apellido?'])
})

it('keeps the room’s words when those of a form come later', async () => {
  await opened()
  await act(async () => inside && (await loadLayer(inside, 'long', 'en')))
  expect(screen.getByText('What do people call you?')).toBeTruthy()
})
