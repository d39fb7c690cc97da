import { studyDataVersion, type FullStudy, type FullParticipant, type FullRun } from '../../analysis/study/studyData.ts'
import { expertTime } from '../../prediction/expertTime.ts'
import { scenarioOf } from '../../scenarios/scenarios.ts'
import { stratumOf } from '../../study/stratum.ts'
import type { StudyDefinition } from '../../study/study.ts'
import type { AnalysedVisit, Store } from '../store/store.ts'
import { comparedForms, sequencesOf, type ComparedForms } from './comparedForms.ts'
import { crosswalkLines } from './crosswalkLines.ts'
import { latePausesOf, noLatePauses, type LatePausesOfRun } from './latePausesOf.ts'
import { studyFactsOf } from './studyFacts.ts'

/** A study as an analysis reads it, with the visits behind its participants in the same order. */
export interface StudyWithVisits {
  data: FullStudy
  visits: AnalysedVisit[]
}

/**
 * Reads a study from summaries; from the log only for the few visits to which a pause was added afterwards. Null where
 * there is none, or where it compares no two forms; and for a room, whose times are workshop timing and no study.
 */
export async function studyDataOf(store: Store, code: string): Promise<StudyWithVisits | null> {
  const study = await store.study(code)
  const forms = study && study.definition.kind !== 'room' ? comparedForms(study.definition) : null
  if (!study || !forms) return null
  const visits = (await store.analysedVisits(code)).filter(({ plan }) =>
    plan.runs.every(({ form }) => isOf(forms, form)),
  )
  const facts = studyFactsOf(study, {
    counts: await store.studyCounts(code),
    seed: (await store.studyFile(code))?.seed ?? null,
    firstVisit: visits[0]?.startedAt ?? null,
    lastVisit: visits.at(-1)?.startedAt ?? null,
    looks: await store.looks(code),
    deviations: (await store.deviations(code)).reverse(),
  })
  if (!facts) return null
  const latePauses = await latePausesOf(store, code, visits)
  // What somebody was given stays hidden until she opens a form, or nobody can any more (measurement B2).
  const isTold = (visit: AnalysedVisit) => study.state === 'ended' || visit.runs.length > 0
  const participants = visits.map((visit, place) => ({
    ...participantOf(visit, place, {
      forms,
      definition: study.definition,
      latePauses: latePauses.get(visit.sid) ?? {},
    }),
    ...(isTold(visit) ? {} : { sequence: null }),
  }))
  const crosswalk = crosswalkLines(forms.long, forms.simplified)
  return { data: { version: studyDataVersion, study: facts, crosswalk, participants }, visits }
}

const isOf = ({ long, simplified }: ComparedForms, form: string) => form === long || form === simplified

/** What a participant's record is made with, beside the visit. */
interface Around {
  forms: ComparedForms
  definition: StudyDefinition
  /** By run. */
  latePauses: Partial<Record<string, LatePausesOfRun>>
}

function participantOf(
  visit: AnalysedVisit,
  place: number,
  { forms, definition, latePauses }: Around,
): FullParticipant {
  const background = (item: string) =>
    visit.replies.find((reply) => reply.instrument === 'background' && reply.item === item)?.value ?? null
  return {
    pid: `p${String(place + 1).padStart(3, '0')}`,
    status: visit.status,
    simulated: visit.simulated,
    language: visit.lang,
    device: visit.device,
    sequence: sequenceOf(visit, definition),
    stratum: stratumOf(definition, visit),
    age: background('age'),
    applied: background('applied'),
    assistive: background('assistive'),
    runs: visit.runs.flatMap((run) => runOf(run, visit, forms, latePauses[run.run] ?? noLatePauses)),
  }
}

/** The sequence whose forms and twins the visit was given. */
function sequenceOf({ plan }: AnalysedVisit, definition: StudyDefinition): string | null {
  const given = plan.runs.map(({ form, scenario }) => `${form} ${twinOf(scenario)}`).join()
  const found = sequencesOf(definition).find(
    ({ runs }) => runs.map(({ form, twin }) => `${form} ${twin}`).join() === given,
  )
  return found?.id ?? null
}

const twinOf = (scenario: string) => scenarioOf(scenario)?.twin ?? null

function runOf(
  { run, form, scenario, record }: AnalysedVisit['runs'][number],
  visit: AnalysedVisit,
  forms: ComparedForms,
  latePauses: LatePausesOfRun,
): FullRun[] {
  // A run that was planned and of which nothing has arrived, or nothing was summarised, hasn't been started.
  if (!record || !isOf(forms, form)) return []
  const replies = visit.replies
    .filter((reply) => reply.run === run)
    .map(({ instrument, item, value }) => ({ instrument, item, value }))
  return [
    {
      period: Number(run.slice(1)),
      arm: form === forms.long ? 'long' : 'simplified',
      form,
      scenario,
      twin: twinOf(scenario),
      expertMs: expertTime({ form, scenario, language: visit.lang, device: visit.device }),
      replies,
      ...latePauses,
      ...record,
    },
  ]
}
