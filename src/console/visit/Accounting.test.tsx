// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, expect, it } from 'vitest'
import words from '../../../locales/en/console.json'
import { measureRun } from '../../analysis/measures.ts'
import { createWords } from '../../i18n/i18n.ts'
import { aFinishedLog } from '../testing/aLog.ts'
import { Accounting } from './Accounting.tsx'

afterEach(cleanup)

it('warns when an account of the time does not add up', () => {
  const measures = measureRun(aFinishedLog(), 'r1')
  render(
    <I18nextProvider i18n={createWords('en', { en: { console: words } })}>
      <Accounting heading="Time" measures={{ ...measures, awayMs: measures.awayMs + 1 }} />
    </I18nextProvider>,
  )
  expect(screen.getByText(/^1 account of this run’s time doesn’t agree/)).toBeTruthy()
  expect(screen.getByText('elapsed is 100000 ms, task + pause + away is 100001 ms')).toBeTruthy()
  expect(screen.queryByText(/agree to the millisecond/)).toBeNull()
})
