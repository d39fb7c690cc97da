import { publishedClaim } from '../analysis/claim.ts'
import { sensitivities } from '../analysis/sensitivity.ts'
import type { QuestionRecord } from '../analysis/study/runRecord.ts'
import type { Arm } from '../analysis/study/arms.ts'
import type { FullStudy, StudyFacts, FullParticipant, FullRun } from '../analysis/study/studyData.ts'
import type { TwinPair } from '../analysis/time/crossoverPair.ts'

type Changes<T> = { readonly [Key in keyof T]?: T[Key] }

/** A completed run of so many minutes; say what matters. */
export function aStudyRun(arm: Arm, minutes: number, changes: Changes<FullRun> = {}): FullRun {
  const ms = Math.round(minutes * 60_000)
  const questionMs = Math.floor(ms / 2)
  return {
    period: 1,
    arm,
    form: arm === 'long' ? 'long@1' : 'simplified@1',
    scenario: 'dana-whitfield',
    twin: 'a',
    expertMs: null,
    replies: [],
    latePauses: [],
    withLatePausesMs: null,
    version: 2,
    formHash: 'abc',
    outcome: 'completed_unassisted',
    cause: 1,
    sentEarly: false,
    helper: false,
    contradictions: null,
    observedMs: ms,
    ...{ elapsedMs: ms, pauseMs: 0, awayMs: 0, taskMs: ms, idleMs: 0, activeMs: ms },
    ...{ prescreenerMs: 0, documentsMs: 0, signatureMs: 0, sheetMs: 0, chatMs: 0 },
    scope: ['form', 'signature'],
    times: Object.fromEntries(sensitivities.map((measure) => [measure, ms])) as FullRun['times'],
    ...{ errors: arm === 'long' ? 4 : 1, corrections: 0, helps: 0, backs: 0, languageSwitches: 0 },
    ...{ reloads: 0, clockGaps: 0, assistLevel: 0, matched: 9, scored: 10 },
    pages: [
      { page: 'name', item: null, segment: 'form', visits: 1, pageMs: ms, overheadMs: ms - questionMs, words: 20 },
    ],
    questions: [aQuestion('first-name', questionMs)],
    ...changes,
  }
}

/** A question that took so long, all of it before the first input. */
export function aQuestion(question: string, questionMs: number, item: number | null = null): QuestionRecord {
  return {
    ...{ question, item, segment: 'form', visits: 1, questionMs, readMs: questionMs },
    ...{ respondMs: 0, reviewMs: 0, revisitMs: 0, corrections: 0, errors: 0, matchesKey: true },
  }
}

/** Somebody with these runs; `place` counts from 1. */
export function aParticipant(
  place: number,
  runs: readonly FullRun[],
  changes: Changes<FullParticipant> = {},
): FullParticipant {
  return {
    pid: `p${String(place).padStart(3, '0')}`,
    status: 'study',
    simulated: false,
    language: 'en',
    device: 'phone',
    sequence: runs[0]?.arm === 'long' ? 'la-sb' : 'sa-lb',
    stratum: 'en',
    ...{ age: null, applied: null, assistive: null },
    runs: [...runs],
    ...changes,
  }
}

/** Both runs of each pair, in its order and with its twins. */
export function participantsOf(pairs: readonly TwinPair[]): FullParticipant[] {
  return pairs.map((pair, place) => {
    const other = pair.longTwin === 'a' ? 'b' : 'a'
    const long = aStudyRun('long', pair.long, { period: pair.first === 'long' ? 1 : 2, twin: pair.longTwin })
    const simplified = aStudyRun('simplified', pair.simplified, { period: 3 - long.period, twin: other })
    const runs = pair.first === 'long' ? [long, simplified] : [simplified, long]
    const letters = runs.map(({ arm, twin }) => `${arm === 'long' ? 'l' : 's'}${twin ?? 'a'}`)
    return aParticipant(place + 1, runs, { sequence: letters.join('-') })
  })
}

/** A frozen, preregistered crossover of two sequences with these people. */
export function aStudy(participants: readonly FullParticipant[], facts: Changes<StudyFacts> = {}): FullStudy {
  return {
    version: 1,
    study: {
      ...{ code: 'county', title: 'County study', kind: 'study', simulated: false, frozen: true },
      ...{ design: 'crossover', twins: false, long: 'long@1', simplified: 'simplified@1', planned: 24 },
      claim: publishedClaim,
      ...{ stoppingRule: 'none', preregistered: true, randomized: true, seedHash: null, limitMinutes: null },
      scope: ['form', 'signature'],
      helper: 'never',
      ...{ declined: 0, withdrawn: 0, deleted: 0, firstDay: null, lastDay: null, looks: [], deviations: [] },
      ...facts,
    },
    crosswalk: [],
    participants: [...participants],
  }
}
