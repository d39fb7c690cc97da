import { describe, expect, it } from 'vitest'
import { matchesKey } from '../scenarios/matchesKey.ts'
import type { PairId, Scenario } from '../scenarios/scenario.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import {
  answerTo,
  askedIn as askedInForm,
  countsOf,
  walkOf as walkOfForm,
  withAnswer,
  wrong,
} from '../testing/walking.ts'
import { check } from './check.ts'
import { simplified } from './simplified.ts'
import { type Asked, walk } from './walk.ts'

/** The pages that ask nothing. */
const seen = ['how-it-works', 'check-answers', 'sent']

/** Screens, answers and distinct ids of each pair (question bank, "Size of the two forms"). */
const counts: Record<PairId, readonly [screens: number, answers: number, ids: number]> = {
  'single-worker': [29, 41, 41],
  'family-of-four': [35, 59, 47],
  'older-adult-alone': [32, 43, 42],
  'college-student': [31, 45, 45],
  'lost-job': [30, 42, 42],
  'mixed-status-family': [35, 57, 49],
  'older-couple': [33, 45, 44],
}

const walkOf = (scenario: Scenario) => walkOfForm(simplified, scenario)
const askedIn = (scenario: Scenario): Asked[] => askedInForm(simplified, scenario)

describe('the simplified form', () => {
  it('is sound', () => {
    expect(check(simplified)).toEqual([])
  })
})

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  'the simplified form of %s',
  (_, scenario) => {
    it('is done once everything on the sheet is answered', () => {
      expect(walkOf(scenario).frontier).toBe('end')
    })

    it('asks as many pages and answers as the question bank counts', () => {
      expect(countsOf(simplified, scenario)).toEqual(counts[scenario.pair.id])
    })

    it('waits for the pages without questions to be passed', () => {
      for (const page of seen) {
        const { frontier } = walk(simplified, { ...scenario.key, seen: seen.filter((other) => other !== page) })
        expect(frontier).toMatchObject({ page })
      }
    })

    it('asks nothing that the key has no answer to', () => {
      for (const asked of askedIn(scenario)) expect(answerTo(asked, scenario.key), asked.question).toBeDefined()
    })

    it('derives what the key says', () => {
      const { relevant } = walkOf(scenario)
      const asked = new Set<string>(askedIn(scenario).map(({ question }) => question))
      const derived = Object.entries(relevant).filter(([id, value]) => !asked.has(id) && !Array.isArray(value))
      expect(derived.length).toBeGreaterThan(9)
      for (const [id, value] of derived) expect(value, id).toEqual((scenario.key as Record<string, unknown>)[id])
      expect(relevant['interview-days']).toEqual(scenario.key['interview-days'])
      expect(relevant['interview-times']).toEqual(scenario.key['interview-times'])
      for (const person of relevant.people ?? []) {
        expect(scenario.key.people).toContainEqual(expect.objectContaining(person))
      }
    })

    it('matches the key with the key itself', () => {
      const { relevant } = walkOf(scenario)
      for (const asked of askedIn(scenario)) expect(matchesKey(asked, relevant, scenario), asked.question).toBe(true)
    })

    it('matches no wrong answer of any kind', () => {
      for (const asked of askedIn(scenario)) {
        const answers = withAnswer(scenario.key, asked, wrong(asked, answerTo(asked, scenario.key)))
        expect(matchesKey(asked, answers, scenario), asked.question).toBe(false)
      }
    })
  },
)

describe('twins', () => {
  it('walk the same pages and are asked the same', () => {
    for (const a of scenarios.filter(({ twin }) => twin === 'a')) {
      const b = scenarios.find(({ pair, twin }) => pair.id === a.pair.id && twin === 'b') as Scenario
      expect(walkOf(b).path.map(({ page, item }) => [page, item])).toEqual(
        walkOf(a).path.map(({ page, item }) => [page, item]),
      )
      expect(askedIn(b)).toEqual(askedIn(a))
    }
  })
})
