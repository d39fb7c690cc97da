// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, it } from 'vitest'
import { createWords } from '../../i18n/i18n.ts'
import { useWords } from '../../i18n/useWords.ts'
import { RewordedWords } from './RewordedWords.tsx'

afterEach(cleanup)

const words = () =>
  createWords('en', {
    en: {
      questions: {
        dob: { label: 'Birth date' },
        homeless: { label: 'A place to live', hint: 'A shelter counts as none.' },
      },
      'agency-questions': { dob: { label: 'Date of birth', hint: 'MM/DD/YYYY.' } },
      room: { run: { mayBeBlank: 'You can leave this blank.' } },
    },
  })

function Shown({ of }: { of: readonly string[] }) {
  const { t, has } = useWords()
  return of.map((key) => <p key={key}>{has(key) ? t(key) : ''}</p>)
}

const shown = (i18n: ReturnType<typeof words>, of: readonly string[], props: object) => {
  render(
    <I18nextProvider i18n={i18n}>
      <RewordedWords rewordings={{}} {...props}>
        <Shown of={of} />
      </RewordedWords>
    </I18nextProvider>,
  )
  return screen.getAllByText((_, element) => element?.tagName === 'P').map(({ textContent }) => textContent)
}

it('puts the room’s words where any file words the question, and nowhere else', () => {
  const of = ['questions:dob.label', 'agency-questions:dob.label', 'agency-questions:homeless.label']
  const i18n = words()
  expect(
    shown(i18n, of, { rewordings: { en: { dob: 'When were you born?', homeless: 'Where do you live?' } } }),
  ).toEqual(['When were you born?', 'When were you born?', ''])
  expect(i18n.t('questions:dob.label')).toBe('Birth date')
})

it('says of a question that the room lets be skipped that it may stay blank, once', async () => {
  const of = [
    'questions:dob.hint',
    'agency-questions:dob.hint',
    'questions:homeless.hint',
    'agency-questions:homeless.hint',
  ]
  const i18n = words()
  const hints = [
    'You can leave this blank.',
    'MM/DD/YYYY. You can leave this blank.',
    'A shelter counts as none. You can leave this blank.',
    '',
  ]
  expect(shown(i18n, of, { optional: ['dob', 'homeless'] })).toEqual(hints)
  expect(i18n.exists('questions:dob.hint')).toBe(false)
})
