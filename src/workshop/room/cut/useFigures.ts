import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Form } from '../../../forms/form.ts'
import type { Decisions } from '../../../forms/variant/decision.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { scenarioOf, scenarios } from '../../../scenarios/scenarios.ts'
import type { AdjustedTimes } from '../../../study/room/cuttingActions.ts'
import type { CuttingState } from '../../../study/room/cuttingState.ts'
import { householdOfRoom } from '../../../study/room/roomDefinition.ts'
import { type Figures, figuresOf } from './figures.ts'
import { parametersWith } from './parametersWith.ts'
import type { PredictedFor } from './predictVariant.ts'
import { useReaderLocale } from './useReaderLocale.ts'
import { wordingOf } from './wordingOf.ts'

export interface CutFigures {
  scenario: Scenario
  /** What its minutes are adjusted to; null: they are as the model says. */
  adjusted: AdjustedTimes | null
  /** Before anything was cut. */
  before: Figures
  now: Figures
}

/** What decisions come to, worked out anew as they change, after the press that changed them was shown. */
export function useFigures(
  base: Form,
  decisions: Decisions,
  { countedAs, rates, adjusted }: Pick<CuttingState, 'countedAs' | 'rates' | 'adjusted'>,
): CutFigures {
  const { i18n } = useTranslation()
  const language = useReaderLocale()
  const scenario = scenarioOf(countedAs ?? householdOfRoom) ?? firstScenario
  const parameters = useMemo(() => parametersWith(rates), [rates])
  const wording = useMemo(() => wordingOf(i18n.getDataByLanguage(language) ?? {}), [i18n, language])
  const of = useMemo(
    (): PredictedFor => ({ scenario, setting: { language, device: 'phone' }, wording, parameters, adjusted }),
    [scenario, language, wording, parameters, adjusted],
  )
  const before = useMemo(() => figuresOf(base, {}, of, scenarios), [base, of])
  const settled = useDeferredValue(decisions)
  const now = useMemo(() => figuresOf(base, settled, of, scenarios), [base, settled, of])
  return { scenario, adjusted, before, now }
}

const [firstScenario] = scenarios as readonly [Scenario, ...Scenario[]]
