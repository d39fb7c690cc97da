import { checkIdentities } from '../src/analysis/identities.ts'
import { measureRun } from '../src/analysis/measures.ts'
import { localeNames } from '../src/i18n/locale.ts'
import { scenarioOf } from '../src/scenarios/scenarios.ts'
import { Applicant, type Playable } from './support/applicant.ts'
import type { Page } from '@playwright/test'
import { expect, test } from './support/guarded.ts'
import { Researcher } from './support/researcher.ts'

function plays(page: Page, id: string, form: Playable): Applicant {
  const scenario = scenarioOf(id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  return new Applicant(page, scenario, scenario.lang, undefined, form)
}

/** Both forms in either order, each as a twin of one pair: screens and answers as the question bank counts them. */
const visits = [
  { sequence: 'la-sb', first: ['monique-harper', 'long', 59, 189], second: ['renee-coleman', 'simplified', 35, 59] },
  {
    sequence: 'sa-lb',
    first: ['mei-fong-leung', 'simplified', 33, 45],
    second: ['su-ping-huang', 'long', 54, 157],
  },
] as const

for (const { sequence, first, second } of visits) {
  test(`one visit, both forms: ${first[1]} as ${first[0]}, a break, ${second[1]} as ${second[0]}`, async ({
    page,
    server,
  }) => {
    test.slow()
    const before = plays(page, first[0], first[1])
    await page.goto(`${server.url}/v/demo?scenario=${first[0]}&sequence=${sequence}`)
    await page.getByRole('link', { name: localeNames[before.lang], exact: true }).click()
    await before.begins()
    await before.completes()
    await before.button('common:continue').click()
    await before.isOn('break')

    const after = plays(page, second[0], second[1])
    await after.button('common:continue').click()
    await after.starts()
    await after.finishes()

    const researcher = await Researcher.of(server)
    const { visit, events } = await researcher.wholeVisit(page)
    expect(visit.runs).toMatchObject([
      { run: 'r1', form: `${first[1]}@1`, scenario: first[0], outcome: 'completed_unassisted' },
      { run: 'r2', form: `${second[1]}@1`, scenario: second[0], outcome: 'completed_unassisted' },
    ])
    for (const [run, [, , screens, answers]] of [
      ['r1', first],
      ['r2', second],
    ] as const) {
      const measures = measureRun(events, run)
      const { afterSending } = measures
      if (!afterSending) throw new Error(`${run} has not ended`)
      expect(measures.screens + afterSending.screens).toBe(screens)
      expect(measures.answers + afterSending.answers).toBe(answers)
      expect(measures.matched + afterSending.matched).toBe(measures.scored + afterSending.scored)
      expect([...checkIdentities(measures), ...checkIdentities(afterSending)]).toEqual([])
    }
  })
}
