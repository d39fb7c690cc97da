import { expect, it } from 'vitest'
import { long } from '../../forms/long.ts'
import { simplified } from '../../forms/simplified.ts'
import { scenarios } from '../../scenarios/scenarios.ts'
import { countsOf } from '../../testing/walking.ts'
import { askedOn, screensOf, shownForm } from './shownForm.ts'

it('shows all that a form can ask, each question once', () => {
  expect(askedOn(shownForm(long))).toHaveLength(192)
  expect(askedOn(shownForm(simplified))).toHaveLength(62)
  expect(screensOf(shownForm(long))).toBe(62)
})

it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('shows what %s is asked', (_, scenario) => {
  for (const form of [long, simplified]) {
    const shown = shownForm(form, scenario)
    const [screens, answers, ids] = countsOf(form, scenario)
    expect([screensOf(shown), askedOn(shown).length, new Set(askedOn(shown)).size]).toEqual([screens, answers, ids])
  }
})
