import { memo, useMemo, useReducer } from 'react'
import { useTranslation } from 'react-i18next'
import './rules.scss'
import { showMoney } from '../../questions/kinds/money.ts'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { AmountChart } from './chart/AmountChart.tsx'
import { HouseholdForm } from './form/HouseholdForm.tsx'
import { estimateOf } from './household/estimateOf.ts'
import { examples } from './household/examples.ts'
import { usualDay } from './household/household.ts'
import { begin, play } from './household/play.ts'
import { Disputed } from './parameters/Disputed.tsx'
import { ParametersInForce } from './parameters/ParametersInForce.tsx'
import { Amount } from './result/Amount.tsx'
import { ResultFacts } from './result/ResultFacts.tsx'
import { WorkingTable } from './working/WorkingTable.tsx'

const parts = ['play', 'chart', 'working', 'numbers', 'disputed'] as const

/** The rules to play with, and the numbers they use with their sources. What is typed stays in this page's memory. */
export default function RulesPage() {
  const { t } = useTranslation('workshop')
  usePageTitle(t('rules.heading'))
  const [state, move] = useReducer(play, examples.c, begin)
  const { household, before, faults } = state
  const result = useMemo(() => estimateOf(household), [household])
  const earlier = useMemo(() => (before ? estimateOf(before) : null), [before])
  return (
    <>
      <h1>{t('rules.heading')}</h1>
      <p>{t('rules.lead')}</p>
      <nav aria-label={t('rules.parts')}>
        <ul className="rules-parts">
          {parts.map((part) => (
            <li key={part}>
              <a href={`#rules-${part}`}>{t(`rules.part.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="rules-play">
        <h2 id="rules-play">{t('rules.form.heading')}</h2>
        <Amount result={result} before={earlier} isStale={Object.keys(faults).length > 0} />
        <HouseholdForm
          play={state}
          type={(change, field) => move({ is: 'type', change, field })}
          load={(loaded) => move({ is: 'load', household: loaded })}
        />
        <div>
          <ResultFacts result={result} />
          <AmountChart
            household={household}
            move={(axis, income) => move({ is: 'type', change: { [axis]: showMoney(income) }, field: axis })}
          />
          <section aria-labelledby="rules-working">
            <h2 id="rules-working">{t('rules.working.heading')}</h2>
            <p>{t('rules.working.lead')}</p>
            <WorkingTable working={result.working} before={earlier?.working ?? null} />
          </section>
        </div>
      </div>
      <Numbers />
    </>
  )
}

/** What no household moves: drawn once, however much is typed above it. */
const Numbers = memo(() => (
  <>
    <ParametersInForce on={usualDay} />
    <Disputed />
  </>
))
Numbers.displayName = 'Numbers'
