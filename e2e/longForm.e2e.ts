import { checkIdentities } from '../src/analysis/identities.ts'
import { measureRun } from '../src/analysis/measures.ts'
import { portalAccount } from '../src/scenarios/portalAccount.ts'
import { scenarios } from '../src/scenarios/scenarios.ts'
import { Applicant } from './support/applicant.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'
import { findMarkers } from './support/search.ts'
import { tally } from './support/tally.ts'
import { Wire } from './support/wire.ts'

/** Screens and answers of the long form, by pair (question bank, "Size of the two forms"). */
const sizes: Record<number, [screens: number, answers: number]> = {
  1: [51, 142],
  2: [59, 189],
  3: [52, 147],
  4: [52, 150],
  5: [53, 146],
  6: [59, 186],
  7: [54, 157],
}
const desktop = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

const isFullMatrix = process.env.E2E_ALL === '1'

const plays = [
  ...scenarios.map((scenario) => ({ scenario, on: 'desktop', viewport: desktop })),
  ...scenarios
    .filter(({ pair, twin }) => pair.number === 2 && (isFullMatrix || twin === 'a'))
    .map((scenario) => ({ scenario, on: 'phone', viewport: phone })),
]

for (const { scenario, on, viewport } of plays) {
  const [screens, answers] = sizes[scenario.pair.number] ?? [0, 0]
  test(`${scenario.id} sends the long form in ${scenario.lang} on a ${on}: ${screens} screens, ${answers} answers`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize(viewport)
    const wire = new Wire(page.context())
    const applicant = new Applicant(page, scenario, scenario.lang, undefined, 'long')
    await applicant.arrives(server.url)
    await applicant.begins()
    await applicant.finishes()
    const { journey } = applicant
    expect(journey.screens).toHaveLength(screens)
    expect(journey.answers).toHaveLength(answers)

    const researcher = await Researcher.of(server)
    const { visit, events } = await researcher.wholeVisit(page)
    expect(visit).toMatchObject({ lang: scenario.lang, events: events.length })
    const run = measureRun(events, 'r1')
    const { afterSending } = run
    if (!afterSending) throw new Error('the run has not ended')
    expect(run).toMatchObject({
      outcome: 'completed_unassisted',
      form: 'long@1',
      scenario: scenario.id,
      sentEarly: false,
      contradictions: 0,
    })
    expect(visit.runs).toMatchObject([
      { run: 'r1', outcome: 'completed_unassisted', primaryMs: run.primaryMs, contradictions: 0 },
    ])

    const questions = [...run.questions, ...afterSending.questions]
    expect(run.screens + afterSending.screens).toBe(screens)
    expect(run.answers + afterSending.answers).toBe(answers)
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

    const secrets = [portalAccount.password, scenario.key.ssn].flatMap((secret) => secret ?? [])
    const markers = secrets.map((secret) => ({ field: 'a secret', pieces: [secret], whole: [] }))
    expect(findMarkers(markers, await wire.evidence())).toEqual([])
  })
}
