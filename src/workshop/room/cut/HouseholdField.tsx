import { useId } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { scenarios } from '../../../scenarios/scenarios.ts'
import type { CutNames } from './useCutNames.ts'

interface HouseholdFieldProps {
  value: string
  names: CutNames
  choose: (scenario: string) => void
}

/** Chooses whose screens, answers and minutes are counted. Twins are asked the same: one of each pair is offered. */
export function HouseholdField({ value, names, choose }: HouseholdFieldProps) {
  const { t } = useWords()
  const id = useId()
  const offered = scenarios.filter((scenario) => scenario.twin === 'a' || scenario.id === value)
  return (
    <div className="choice-list">
      <label htmlFor={id}>{t('cut:countAs')}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {offered.map((scenario) => (
          <option key={scenario.id} value={scenario.id}>
            {names.household(scenario)}
          </option>
        ))}
      </select>
    </div>
  )
}
