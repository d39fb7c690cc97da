import { describe, expect, it } from 'vitest'
import type { Answers } from '../questions/answers.ts'
import { matchesKey } from '../scenarios/matchesKey.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import { aScreened } from '../testing/builders.ts'
import { pagesOf, questionsOf } from './form.ts'
import { forms } from './forms.ts'
import { preScreener } from './preScreener.ts'
import { walk } from './walk.ts'

const pathOf = (change: Answers = {}) => walk(preScreener, aScreened(change))
const askedIn = (change: Answers = {}) => pathOf(change).path.flatMap(({ ask }) => ask.map(({ question }) => question))

describe('the pre-screener', () => {
  it('asks its own questions and no others: no name, no birth date, no status, no number', () => {
    expect([...questionsOf(preScreener)].filter((id) => !id.startsWith('pre-'))).toEqual([])
  })

  it('lies in a segment of its own, whole', () => {
    expect(new Set(pagesOf(preScreener).map(({ segment }) => segment))).toEqual(new Set(['prescreener']))
  })

  it('is a form that ships, for every form that declares one', () => {
    const declared = [...forms.values()].flatMap(({ preScreener: name }) => (name ? [name] : []))
    expect(declared).toContain('pre-screener@1')
    for (const name of declared)
      expect(pagesOf(forms.get(name) ?? preScreener).at(-1)).toMatchObject({ role: 'outcome' })
  })

  it('comes to its outcome once all is answered, and waits there', () => {
    expect(pathOf().frontier).toMatchObject({ page: 'pre-result' })
    expect(pathOf({ seen: ['pre-result'] }).frontier).toBe('end')
  })

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'is answered by the key of %s',
    (_, scenario) => {
      const { path, relevant, frontier } = walk(preScreener, scenario.key)
      expect(frontier).toMatchObject({ page: 'pre-result' })
      for (const put of path.flatMap(({ ask }) => ask))
        expect(matchesKey(put, relevant, scenario), put.question).toBe(true)
    },
  )

  it('does not ask how much pay there is where there is none', () => {
    expect(askedIn()).toContain('pre-earned')
    expect(askedIn({ 'pre-earned-frequency': 'none' })).not.toContain('pre-earned')
  })

  it('asks nobody without a place to live what it costs', () => {
    expect(askedIn({ 'pre-no-home': 'yes' })).not.toContain('pre-housing')
    expect(askedIn({ 'pre-no-home': 'yes' })).not.toContain('pre-utilities')
  })
})
