import { describe, expect, it } from 'vitest'
import { type Answers, itemsOf, type QuestionId } from '../questions/answers.ts'
import { matchesKey } from '../scenarios/matchesKey.ts'
import type { PairId, Scenario } from '../scenarios/scenario.ts'
import { scenarioOf, scenarios } from '../scenarios/scenarios.ts'
import { answerTo, askedIn, countsOf, readingPages, walkOf, withAnswer, wrong } from '../testing/walking.ts'
import { check } from './check.ts'
import { pagesOf, questionsOf } from './form.ts'
import { long } from './long.ts'
import { simplified } from './simplified.ts'
import { askedNow } from './askedNow.ts'
import { placeOfFirst, placeOfOneMore, stopAt } from './places.ts'
import { type Stop, walk } from './walk.ts'

/** Screens, answers and distinct ids of each pair (question bank, "Size of the two forms"). */
const counts: Record<PairId, readonly [screens: number, answers: number, ids: number]> = {
  'single-worker': [51, 142, 142],
  'family-of-four': [59, 189, 157],
  'older-adult-alone': [52, 147, 142],
  'college-student': [52, 150, 150],
  'lost-job': [53, 146, 145],
  'mixed-status-family': [59, 186, 163],
  'older-couple': [54, 157, 151],
}

const scenario = (id: string): Scenario => {
  const found = scenarioOf(id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

const walkWith = (id: string, change: Answers) =>
  walk(long, { ...scenario(id).key, ...change, seen: readingPages(long) })
const pagesWith = (id: string, change: Answers) => walkWith(id, change).path.map(({ page }) => page)

describe('the long form', () => {
  it('is sound', () => {
    expect(check(long)).toEqual([])
  })

  it('has its 62 screens, numbered in order', () => {
    expect(pagesOf(long).map(({ ref }) => ref)).toEqual(
      Array.from({ length: 62 }, (_, index) => `L${String(index + 1).padStart(2, '0')}`),
    )
  })

  it('asks 192 questions of the bank, where the simplified form asks 62', () => {
    expect(questionsOf(long).size).toBe(192)
    expect(questionsOf(simplified).size).toBe(62)
    expect(new Set([...questionsOf(long), ...questionsOf(simplified)]).size).toBe(204)
  })

  it('shares no page id with the simplified form, so that each page has words of its own', () => {
    const ids = pagesOf(simplified).map(({ id }) => id)
    expect(pagesOf(long).filter(({ id }) => ids.includes(id))).toEqual([])
  })

  it('speaks of the segments as the clock does', () => {
    const of = (segment: string) => pagesOf(long).flatMap((page) => (page.segment === segment ? [page.ref] : []))
    expect(of('signature')).toEqual(['L57', 'L58'])
    expect(of('documents')).toEqual(['L59'])
    expect(of('confirmation')).toEqual(['L60', 'L62'])
  })
})

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('the long form of %s', (_, scenario) => {
  it('is done once everything on the sheet is answered, and sent from L61', () => {
    const { path, frontier } = walkOf(long, scenario)
    expect(frontier).toBe('end')
    expect(path.filter(({ after }) => after).map(({ ref }) => ref)).toEqual(['L62'])
  })

  it('asks as many pages and answers as the question bank counts', () => {
    expect(countsOf(long, scenario)).toEqual(counts[scenario.pair.id])
  })

  it('asks nothing that the key has no answer to', () => {
    for (const asked of askedIn(long, scenario)) expect(answerTo(asked, scenario.key), asked.question).toBeDefined()
  })

  it('matches the key with the key itself', () => {
    const { relevant } = walkOf(long, scenario)
    for (const asked of askedIn(long, scenario))
      expect(matchesKey(asked, relevant, scenario), asked.question).toBe(true)
  })

  it('matches no wrong answer of any kind', () => {
    for (const asked of askedIn(long, scenario)) {
      const answers = withAnswer(scenario.key, asked, wrong(asked, answerTo(asked, scenario.key)))
      expect(matchesKey(asked, answers, scenario), asked.question).toBe(false)
    }
  })
})

describe('sending from L12', () => {
  const sent = walkWith('monique-harper', { 'early-submit': 'send-now' })

  it('leads to the signature at once, and marks the run', () => {
    const pages = sent.path.map(({ ref }) => ref)
    expect(pages.slice(pages.indexOf('L12'))).toEqual(['L12', 'L57', 'L58', 'L59', 'L60', 'L61', 'L62'])
    expect(sent.frontier).toBe('end')
    expect(sent.flags).toEqual(['sent_early'])
  })

  it('leaves what was answered before out of what counts, and takes it back', () => {
    expect(sent.relevant['job-any']).toBeUndefined()
    const kept = walkWith('monique-harper', { 'early-submit': 'keep-going' })
    expect(kept.flags).toEqual([])
    expect(kept.relevant['job-any']).toBe('yes')
  })
})

describe('a condition of the long form', () => {
  const put = (id: string, change: Answers): [QuestionId, string | undefined][] =>
    walkWith(id, change).path.flatMap(({ ask }) => ask.map(({ question, item }) => [question, item] as const)) as never
  const membersOf = (id: string, change: object): Answers => ({
    members: itemsOf(scenario(id).key, 'members').map((member) =>
      member.id === 'p1' ? { ...member, ...change } : member,
    ) as Answers['members'],
  })

  it('never asks for the number of a person who doesn’t apply, or who has none', () => {
    expect(put('monique-harper', {})).toContainEqual(['m-ssn', 'p1'])
    const left = put('monique-harper', membersOf('monique-harper', { 'm-applying': 'no' }))
    expect(left).not.toContainEqual(['m-ssn-has', 'p1'])
    expect(left).not.toContainEqual(['m-ssn', 'p1'])
    expect(left).toContainEqual(['m-ssn', 'p2'])
    expect(put('monique-harper', membersOf('monique-harper', { 'm-ssn-has': null }))).not.toContainEqual([
      'm-ssn',
      'p1',
    ])
  })

  it('asks for no papers of someone who doesn’t apply, citizen or not', () => {
    const people = itemsOf(scenario('lucia-ramirez-soto').key, 'people').map((person) =>
      person.id === 'me' ? { ...person, citizen: 'no' } : person,
    ) as Answers['people']
    const papers = put('lucia-ramirez-soto', { people }).filter(([question]) => question === 'noncit-status')
    expect(papers).toEqual([['noncit-status', 'p1']])
    expect(put('lucia-ramirez-soto', membersOf('lucia-ramirez-soto', { 'm-applying': 'no' }))).not.toContainEqual([
      'noncit-status',
      'p1',
    ])
  })

  it('asks about the household with the first immigrant only', () => {
    const people = ['me', 'p1', 'p2', 'p3'].map((id) => ({
      ...itemsOf(scenario('lucia-ramirez-soto').key, 'people').find((one) => one.id === 'p1'),
      id,
    })) as Answers['people']
    const asked = put('lucia-ramirez-soto', { people })
    expect(asked.filter(([question]) => question === 'noncit-status')).toHaveLength(3)
    expect(asked.filter(([question]) => question === 'noncit-40q')).toHaveLength(1)
  })

  it('goes on to the sponsor where one of them has one', () => {
    const people = [{ id: 'p1', citizen: 'no' as const, 'noncit-sponsored': 'yes' as const }]
    expect(pagesWith('lucia-ramirez-soto', { people })).toContain('sponsor')
    expect(pagesWith('lucia-ramirez-soto', {})).not.toContain('sponsor')
  })

  it('asks for a person to add, unless those in the home eat apart', () => {
    expect(pagesWith('tessa-okafor', {})).not.toContain('person-basics')
    expect(pagesWith('tessa-okafor', { 'not-sharing-food': null })).toContain('person-basics')
  })

  it('lets a person be added all the same, from the first page about her', () => {
    const walked = walkWith('tessa-okafor', {})
    const place = placeOfFirst(long, 'household-members', walked)
    expect(place).toEqual({ page: 'person-basics', loop: 'household-members', item: 'new' })
    expect(stopAt(long, place, walked, false)?.ask.map(({ question }) => question)).toContain('m-first')
    expect(placeOfFirst(long, 'household-members', walkWith('dana-whitfield', {}))).toBeUndefined()
    expect(placeOfFirst(long, 'household-members', walkWith('monique-harper', {}))).toBeUndefined()
  })

  it('begins one more person with the first of the two pages', () => {
    const walked = walkWith('monique-harper', {})
    const last = walked.path.findLast(({ page }) => page === 'person-details') as Stop
    const more = placeOfOneMore(long, last, walked)
    expect(more).toEqual({ page: 'person-basics', loop: 'household-members', item: 'new' })
    const stop = stopAt(long, more, walked, false)
    expect(stop?.ask).toHaveLength(6)
    expect(stopAt(long, { ...more, page: 'person-details' }, walked, false)).toBeUndefined()
  })

  it('follows the boxes of the page about a person before anything is sent', () => {
    const walked = walkWith('monique-harper', {})
    const stop = walked.path.find(({ page }) => page === 'person-details') as Stop
    const shown = (has: string) =>
      askedNow(
        long,
        scenario('monique-harper').key,
        stop,
        { get: (name) => (name === 'm-ssn-has~p1' ? has : null), getAll: () => [] },
        { today: '2026-11-22' },
      ).map(({ question }) => question)
    expect(shown('yes')).toEqual(['m-gender', 'm-dob', 'm-ssn-has', 'm-ssn'])
    expect(shown('no')).toEqual(['m-gender', 'm-dob', 'm-ssn-has'])
  })

  it('takes the address of the mail alone where there is no home', () => {
    const pages = pagesWith('dana-whitfield', { homeless: 'yes', 'mail-address': 'General Delivery, Fresno' })
    expect(pages).not.toContain('address-match')
    const asked = put('dana-whitfield', { homeless: 'yes' }).map(([question]) => question)
    expect(asked).toContain('mail-address')
    expect(asked).not.toContain('mail-same')
    expect(asked).toContain('home-zip')
  })

  it('takes contradictions between what is asked twice, as the old portals did', () => {
    expect(walkWith('dana-whitfield', { 'rent-amount': 1, 'util-month': 2 }).frontier).toBe('end')
  })

  it('asks who works again where the person who did is gone', () => {
    const { frontier } = walkWith('monique-harper', {
      members: itemsOf(scenario('monique-harper').key, 'members').slice(1) as Answers['members'],
    })
    expect(frontier).toMatchObject({ page: 'job-details', item: 'j2' })
  })
})
