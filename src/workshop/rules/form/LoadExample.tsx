import { useTranslation } from 'react-i18next'
import { fullName } from '../../../scenarios/people.ts'
import { exampleIds, examples } from '../household/examples.ts'
import type { Household } from '../household/household.ts'
import { scenarioHouseholds } from '../household/scenarioHouseholds.ts'
import { Field } from './Field.tsx'

interface LoadExampleProps {
  household: Household
  load: (household: Household) => void
}

/** Puts a worked example or the household of a scenario into the form. It is named as long as nothing was changed. */
export function LoadExample({ household, load }: LoadExampleProps) {
  const { t } = useTranslation('workshop')
  const example = exampleIds.find((id) => examples[id] === household)
  const scenario = scenarioHouseholds.find((one) => one.household === household)?.scenario.id
  const find = (id: string) => {
    const known = exampleIds.find((one) => one === id)
    return known ? examples[known] : scenarioHouseholds.find((one) => one.scenario.id === id)?.household
  }
  const about = example ? t(`rules.example.${example}.about`) : t(scenario ? 'rules.load.scenario' : 'rules.load.own')
  return (
    <Field label={t('rules.load.label')} hint={about}>
      {(control) => (
        <select
          {...control}
          name="example"
          value={example ?? scenario ?? ''}
          onChange={(event) => {
            const found = find(event.target.value)
            if (found) load(found)
          }}
        >
          <option value="">{t('rules.load.none')}</option>
          <optgroup label={t('rules.load.examples')}>
            {exampleIds.map((id) => (
              <option key={id} value={id}>
                {t(`rules.example.${id}.name`)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('rules.load.scenarios')}>
            {scenarioHouseholds.map(({ scenario: { id, household: played, pair } }) => (
              <option key={id} value={id}>
                {t('rules.load.played', { name: fullName(played.applicant), pair: t(`rules.pair.${pair.id}`) })}
              </option>
            ))}
          </optgroup>
        </select>
      )}
    </Field>
  )
}
