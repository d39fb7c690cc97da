import { checkIdentities } from '../src/analysis/identities.ts'
import { measureRun } from '../src/analysis/measures.ts'
import { forms } from '../src/forms/forms.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { countsOf } from '../src/testing/walking.ts'
import { Applicant } from './support/applicant.ts'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'

const played = ['dana-whitfield', 'monique-harper']

for (const id of ['long-plain', 'long-paged', 'pilot-2014'] as const) {
  for (const who of played) {
    test(`${who} sends the form ${id}, stored and measured like any other`, async ({ page, server }) => {
      test.slow()
      const [form, scenario] = [forms.get(`${id}@1`), scenarioOf(who)]
      if (!form || !scenario) throw new Error(`no form ${id} or no scenario ${who}`)
      const [screens, answers] = countsOf(form, scenario)
      const applicant = new Applicant(page, scenario, scenario.lang, undefined, id)
      await applicant.arrives(server.url, { sequence: id })
      await applicant.begins()
      await applicant.finishes()
      expect(applicant.journey.screens).toHaveLength(screens)
      expect(applicant.journey.answers).toHaveLength(answers)

      const researcher = await Researcher.of(server)
      const { visit, events } = await researcher.wholeVisit(page)
      expect(visit.runs).toMatchObject([{ run: 'r1', form: `${id}@1`, scenario: who, outcome: 'completed_unassisted' }])
      const run = measureRun(events, 'r1')
      const { afterSending } = run
      if (!afterSending) throw new Error('the run has not ended')
      const questions = [...run.questions, ...afterSending.questions]
      expect(questions.filter(({ matchesKey }) => matchesKey === false)).toEqual([])
      expect([...checkIdentities(run), ...checkIdentities(afterSending)]).toEqual([])
    })
  }
}
