import { checkIdentities } from '../src/analysis/identities.ts'
import { measureRun } from '../src/analysis/measures.ts'
import { scenarios } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'
import { tally } from './support/tally.ts'

/** Screens and answers of the simplified form, by pair (question bank, "Size of the two forms"). */
const sizes: Record<number, [screens: number, answers: number]> = {
  1: [29, 41],
  2: [35, 59],
  3: [32, 43],
  4: [31, 45],
  5: [30, 42],
  6: [35, 57],
  7: [33, 45],
}

for (const scenario of scenarios) {
  const [screens, answers] = sizes[scenario.pair.number] ?? [0, 0]
  test(`${scenario.id} sends the simplified form in ${scenario.lang}: ${screens} screens, ${answers} answers`, async ({
    page,
    server,
  }) => {
    const applicant = new Applicant(page, scenario)
    await applicant.arrives(server.url)
    await applicant.begins()
    await applicant.finishes()
    const { journey } = applicant
    expect(journey.screens).toHaveLength(screens)
    expect(journey.answers).toHaveLength(answers)

    const researcher = await Researcher.of(server)
    const { visit, events } = await researcher.wholeVisit(page)
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    expect(visit).toMatchObject({ lang: scenario.lang, device: 'phone', events: events.length })
    const run = measureRun(events, 'r1')
    const { afterSending } = run
    if (!afterSending) throw new Error('the run has not ended')
    expect(run).toMatchObject({ outcome: 'completed_unassisted', form: 'simplified@1', scenario: scenario.id })
    expect(visit.runs).toMatchObject([{ run: 'r1', outcome: 'completed_unassisted', primaryMs: run.primaryMs }])

    const questions = [...run.questions, ...afterSending.questions]
    expect(run.screens + afterSending.screens).toBe(screens)
    expect(run.answers + afterSending.answers).toBe(answers)
    expect(new Set(questions.map(({ question, item }) => `${question} ${item}`)).size).toBe(answers)
    expect(tally(questions.map(({ question }) => question))).toEqual(
      tally(journey.answers.map((name) => name.replace(/~.*/, ''))),
    )
    expect(questions.filter(({ matchesKey }) => matchesKey === false)).toEqual([])
    expect(run.matched + afterSending.matched).toBe(run.scored + afterSending.scored)
    expect(run.scored).toBeGreaterThan(answers / 2)

    expect([...checkIdentities(run), ...checkIdentities(afterSending)]).toEqual([])
    expect(run.primaryMs).toBeGreaterThan(0)
    expect(run.primaryMs).toBeLessThanOrEqual(run.taskMs)
    expect(run.taskMs).toBeLessThanOrEqual(run.elapsedMs)
    expect(afterSending.elapsedMs).toBeGreaterThan(0)
  })
}
