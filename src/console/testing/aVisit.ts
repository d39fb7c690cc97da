import type { RunSummary, StudyRow, VisitList, VisitRow } from '../../study/api.ts'

export const aSid = '0123456789abcdef0123456789abcdef'

/** A finished run as the list has it. */
export function aRun(differs: Partial<RunSummary> = {}): RunSummary {
  return {
    sid: aSid,
    run: 'r1',
    form: 'simplified@1',
    scenario: 'dana-whitfield',
    outcome: 'completed_unassisted',
    page: 'check-answers',
    elapsedMs: 600_000,
    taskMs: 560_000,
    primaryMs: 552_000,
    pauseMs: 0,
    awayMs: 40_000,
    screens: 29,
    answers: 41,
    errors: 2,
    corrections: 1,
    backs: 1,
    matched: 38,
    scored: 41,
    ...differs,
  }
}

/** A visit with one finished run. */
export function aVisit(differs: Partial<VisitRow> = {}): VisitRow {
  return {
    sid: aSid,
    study: 'demo',
    startedAt: Date.UTC(2026, 10, 20, 15, 0),
    lastSeenAt: Date.UTC(2026, 10, 20, 15, 12),
    lang: 'en',
    device: 'phone',
    status: 'pilot',
    simulated: false,
    events: 12,
    runs: [aRun()],
    ...differs,
  }
}

/** One page of the list with these visits. */
export function aList(visits: VisitRow[], differs: Partial<VisitList> = {}): VisitList {
  return { visits, total: visits.length, page: 1, pages: 1, ...differs }
}

/** The study every installation has. */
export function aStudy(differs: Partial<StudyRow> = {}): StudyRow {
  return {
    code: 'demo',
    title: 'Demonstration',
    kind: 'demo',
    frozen: false,
    state: 'draft',
    joined: 0,
    visits: 3,
    declined: 1,
    withdrawn: 0,
    scenarios: ['dana-whitfield', 'mei-fong-leung'],
    sequences: [
      {
        id: 'la-sb',
        runs: [
          { form: 'long@1', twin: 'a' },
          { form: 'simplified@1', twin: 'b' },
        ],
      },
    ],
    languages: ['en', 'zh-Hant'],
    ...differs,
  }
}
