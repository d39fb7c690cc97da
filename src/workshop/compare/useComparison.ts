import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { type Crossing, crosswalk, type Fate, fates } from '../../forms/crosswalk.ts'
import type { Form } from '../../forms/form.ts'
import type { IsReworded } from '../../forms/crosswalk.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { scenarioOf } from '../../scenarios/scenarios.ts'
import { askedOn, shownForm, type ShownPage } from './shownForm.ts'

/** One of the two forms, as it is shown. */
export interface Side {
  form: Form
  pages: readonly ShownPage[]
}

/** Two forms side by side, narrowed to a household and to what became of a question. */
export interface Comparison {
  from: Side
  to: Side
  /** What became of each question that is shown, whatever the choice of a fate. */
  crossings: readonly Crossing[]
  scenario?: Scenario
  fate?: Fate
  choose: (narrowed: { household?: string; fate?: string }) => void
}

const isFate = (value: string | null): value is Fate => fates.some((fate) => fate === value)

/** The choices stand in the address, so that a view can be sent to somebody. */
export function useComparison(from: Form, to: Form, isReworded: IsReworded): Comparison {
  const [query, setQuery] = useSearchParams()
  const household = query.get('household') ?? ''
  const fate = query.get('fate')
  const all = useMemo(() => crosswalk(from, to, isReworded), [from, to, isReworded])
  return useMemo(() => {
    const scenario = scenarioOf(household)
    const sides = {
      from: { form: from, pages: shownForm(from, scenario) },
      to: { form: to, pages: shownForm(to, scenario) },
    }
    return {
      ...sides,
      crossings: all.filter((crossing) => isShown(crossing, sides.from, sides.to)),
      ...(scenario ? { scenario } : {}),
      ...(isFate(fate) ? { fate } : {}),
      choose: (narrowed) => {
        const next = { household, fate: fate ?? '', ...narrowed }
        setQuery(
          Object.entries(next).filter(([, value]) => value !== ''),
          { replace: true },
        )
      },
    }
  }, [all, from, to, household, fate, setQuery])
}

const isShown = ({ question, fate }: Crossing, from: Side, to: Side) =>
  askedOn((fate === 'added' ? to : from).pages).includes(question)
