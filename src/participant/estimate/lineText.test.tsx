// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { preScreener } from '../../forms/preScreener.ts'
import { simplified } from '../../forms/simplified.ts'
import { walk } from '../../forms/walk.ts'
import { locales } from '../../i18n/locale.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { scenarios } from '../../scenarios/scenarios.ts'
import { renderInLanguage } from '../../testing/renderInLanguage.tsx'
import { useQuestionWords } from '../questionWords.ts'
import { estimateOfApplication, estimateOfPreScreener } from './estimateOf.ts'
import { Working } from './Working.tsx'

afterEach(cleanup)

function AllWorking({ scenario: { key, today } }: { scenario: Scenario }) {
  const { relevant } = walk(simplified, key)
  const words = useQuestionWords(relevant)
  const before = estimateOfPreScreener(walk(preScreener, key).relevant, today)
  const after = estimateOfApplication(relevant, today)
  const bounds = [before, after].flatMap((one) => (one ? [one.range.lowest, one.range.highest, one] : []))
  return bounds.map(({ working }, index) => <Working key={index} lines={working} relevant={relevant} words={words} />)
}

it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'shows no code where a person expects words or a number: %s',
  (_, scenario) => {
    for (const locale of locales) {
      renderInLanguage(locale, <AllWorking scenario={scenario} />)
      const cells = screen.getAllByRole('cell')
      expect(cells.length).toBeGreaterThan(100)
      const codes = cells.map(({ textContent }) => textContent ?? '').filter((text) => /^[a-z-]+$|FFY|NaN|:/.test(text))
      expect(codes).toEqual([])
      cleanup()
    }
  },
)
