import { publishedClaim } from '../../analysis/claim.ts'
import type { StudyFacts } from '../../analysis/study/studyData.ts'
import { inOrder, usualScope } from '../../study/scope.ts'
import { sha256 } from '../secrets.ts'
import type { Deviation, KeptLook, KeptStudy } from '../store/store.ts'
import { comparedForms, sequencesOf } from './comparedForms.ts'

/** The planned number of people where a study names none (measurement B4). */
const usualPeople = 24

/** What is known beside the definition. */
interface Known {
  counts: { declined: number; withdrawn: number; deleted: number }
  /** Of the allocation; null for a study that allocates nothing. Its hash alone is told. */
  seed: string | null
  /** Moments of the first and the last visit; null without visits. */
  firstVisit: number | null
  lastVisit: number | null
  looks: readonly KeptLook[]
  /** In the order they happened. */
  deviations: readonly Deviation[]
}

/** What an analysis has to know about a study; null for one that compares no two forms. */
export function studyFactsOf(
  { definition, frozen }: KeptStudy,
  { counts, seed, firstVisit, lastVisit, looks, deviations }: Known,
): StudyFacts | null {
  const forms = comparedForms(definition)
  if (!forms) return null
  const compared = sequencesOf(definition).filter(({ runs }) =>
    runs.every(({ form }) => form === forms.long || form === forms.simplified),
  )
  const both = compared.filter(({ runs }) => runs.length > 1)
  const longTwins = both.flatMap(({ runs }) => runs.filter(({ form }) => form === forms.long).map(({ twin }) => twin))
  const isCrossover = both.length > 0
  const isSimulated = definition.simulated !== undefined
  const planned = definition.target ?? definition.simulated?.people ?? usualPeople
  return {
    code: definition.code,
    title: definition.title,
    kind: definition.kind,
    simulated: isSimulated,
    frozen,
    design: isCrossover ? 'crossover' : 'between',
    twins: new Set(longTwins).size > 1,
    ...forms,
    // Between people the plan is for each form; arms that compare other forms have their share of it.
    planned: isCrossover ? planned : Math.ceil(planned / sequencesOf(definition).length),
    claim: definition.claim ?? publishedClaim,
    stoppingRule: definition.stopping ?? 'none',
    preregistered: frozen && definition.kind === 'study',
    // Links that hand out a sequence by hand are no randomization.
    randomized: definition.arms !== undefined || isSimulated,
    seedHash: seed === null ? null : sha256(seed),
    limitMinutes: definition.limitMinutes ?? null,
    scope: inOrder(definition.scope ?? usualScope),
    helper: definition.helper ?? 'never',
    ...counts,
    firstDay: firstVisit === null ? null : dayOf(firstVisit),
    lastDay: lastVisit === null ? null : dayOf(lastVisit),
    deviations: deviations.map(({ at, who, words }) => ({ date: dayOf(at), by: who, words })),
    looks: looks.map(({ at, by, reason, people }) => ({ date: dayOf(at), by, reason, people })),
  }
}

/** The calendar day of a moment, UTC: exports carry no more of it (measurement A2). */
export const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)
