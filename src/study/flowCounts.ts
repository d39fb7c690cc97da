import * as z from 'zod/mini'
import { outcomes, type Outcome } from '../instrumentation/event.ts'

/** What the flow of participants needs to know of a visit. */
export interface FlowVisit {
  status: 'pilot' | 'study'
  simulated: boolean
  /** The forms it was given, in order. */
  forms: readonly string[]
  /** Its runs that have begun, in order. */
  runs: readonly { run: string; outcome: Outcome | null }[]
}

/** What is only counted, for nothing else was kept. */
export interface GoneCounts {
  declined: number
  withdrawn: number
  deleted: number
  /** Whose data were kept as long as the study said, and then deleted. */
  expired: number
}

const endings = z.record(z.enum([...outcomes, 'unfinished']), z.number())

const period = z.strictObject({
  /** Null where sequences are told together. */
  form: z.nullable(z.string()),
  begun: z.number(),
  completed: z.number(),
  /** How many runs ended in each way; `unfinished` for those without an end. They add up to `begun`. */
  endings,
})

/** Those who were given the same forms in the same order; together, those who were given as many. */
const arm = z.strictObject({
  forms: z.array(z.nullable(z.string())),
  /** Who has opened a form. */
  opened: z.number(),
  periods: z.array(period),
  /** Who has sent every form that was given. */
  completedAll: z.number(),
})

/**
 * How participants went through a study, to be drawn as a flow diagram (CONSORT). `asked` = `declined` + `consented`;
 * `consented` = `withdrawn` + `deleted` + `expired` + `notOpened` + those of all arms. Pilots and simulated visits are in none of them.
 */
export const flow = z.strictObject({
  asked: z.number(),
  declined: z.number(),
  consented: z.number(),
  withdrawn: z.number(),
  deleted: z.number(),
  expired: z.number(),
  /** Who said yes and hasn't opened a form: which forms they were given stays hidden. */
  notOpened: z.number(),
  arms: z.array(arm),
  pilots: z.number(),
  simulated: z.number(),
})
export type Flow = z.output<typeof flow>

/**
 * Counts the flow of participants through a study. `together` puts all sequences into one: who watches the count of one
 * grow knows what the person was given who has just begun.
 */
export function flowCounts(
  visits: readonly FlowVisit[],
  { declined, withdrawn, deleted, expired }: GoneCounts,
  { together = false } = {},
): Flow {
  const real = visits.filter(({ status, simulated }) => status === 'study' && !simulated)
  const opened = real.filter(({ runs }) => runs.length > 0)
  const consented = real.length + withdrawn + deleted + expired
  const byForms = new Map<string, FlowVisit[]>()
  for (const visit of opened) {
    const key = together ? String(visit.forms.length) : visit.forms.join(' ')
    byForms.set(key, [...(byForms.get(key) ?? []), visit])
  }
  return {
    asked: declined + consented,
    ...{ declined, consented, withdrawn, deleted, expired },
    notOpened: real.length - opened.length,
    arms: [...byForms].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => armOf(group, together)),
    pilots: visits.filter(({ status, simulated }) => status === 'pilot' && !simulated).length,
    simulated: visits.filter(({ simulated }) => simulated).length,
  }
}

function armOf(group: readonly FlowVisit[], together: boolean): Flow['arms'][number] {
  const forms = (group[0]?.forms ?? []).map((form) => (together ? null : form))
  return {
    forms,
    opened: group.length,
    periods: forms.map((form, place) => periodOf(form, place, group)),
    completedAll: group.filter(({ runs }) => forms.every((_, place) => isCompleted(runs[place]?.outcome))).length,
  }
}

function periodOf(
  form: string | null,
  place: number,
  group: readonly FlowVisit[],
): Flow['arms'][number]['periods'][number] {
  const begun = group.flatMap(({ runs }) => runs[place] ?? [])
  const counts = Object.fromEntries([...outcomes, 'unfinished' as const].map((outcome) => [outcome, 0]))
  for (const { outcome } of begun) counts[outcome ?? 'unfinished'] = (counts[outcome ?? 'unfinished'] ?? 0) + 1
  return {
    form,
    begun: begun.length,
    completed: begun.filter(({ outcome }) => isCompleted(outcome)).length,
    endings: counts as z.output<typeof endings>,
  }
}

function isCompleted(outcome: Outcome | null | undefined): boolean {
  return outcome === 'completed_unassisted' || outcome === 'completed_assisted'
}
