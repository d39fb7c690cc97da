import { describe, expect, it } from 'vitest'
import { aForm, aPage } from '../testing/builders.ts'
import type { Answers } from '../questions/answers.ts'
import { applyingPeople, derivations, knowledgeOf, peopleOf, withDerived } from './derive.ts'
import { simplified } from './simplified.ts'

const derived = (relevant: Answers): Answers => withDerived(simplified, relevant)
const members = [{ id: 'p1' }, { id: 'p2' }]

describe('the people of a household', () => {
  it('are the applicant and the members in the order they were added', () => {
    expect(peopleOf({})).toEqual(['me'])
    expect(peopleOf({ members: [{ id: 'p2' }, { id: 'p1' }] })).toEqual(['me', 'p2', 'p1'])
  })

  it('all apply until somebody is left out', () => {
    expect(applyingPeople({ members })).toEqual(['me', 'p1', 'p2'])
    expect(applyingPeople({ members, 'applying-who': ['p1'] })).toEqual(['p1'])
  })

  it('apply only while they are there', () => {
    expect(applyingPeople({ members: [{ id: 'p1' }], 'applying-who': ['me', 'p2'] })).toEqual(['me'])
  })
})

describe('in the simplified form', () => {
  it.each([
    [['job'], 'yes', 'no'],
    [['self-employed'], 'no', 'yes'],
    [['job', 'self-employed'], 'yes', 'yes'],
    [['none'], 'no', 'no'],
  ] as const)('work-types %j sets job-any %s and selfemp-any %s', (types, job, selfEmployed) => {
    expect(derived({ 'work-types': [...types] })).toMatchObject({ 'job-any': job, 'selfemp-any': selfEmployed })
  })

  it.each([
    [['care'], 'yes', 'no', 'no'],
    [['child-support', 'medical'], 'no', 'yes', 'yes'],
    [['none'], 'no', 'no', 'no'],
  ] as const)('cost-types %j sets care %s, child support %s, medical %s', (types, care, support, medical) => {
    expect(derived({ 'cost-types': [...types] })).toMatchObject({
      'care-any': care,
      'child-support-any': support,
      'medical-any': medical,
    })
  })

  it.each([
    [['heating-cooling'], 'yes', 'no', 'no'],
    [['phone', 'water'], 'no', 'yes', 'yes'],
    [['none'], 'no', 'no', 'no'],
  ] as const)('utility-types %j sets heating %s, phone %s, water %s', (types, heat, phone, water) => {
    expect(derived({ 'utility-types': [...types] })).toMatchObject({
      'heat-any': heat,
      'phone-bill-any': phone,
      'water-any': water,
    })
  })

  it('unearned-types other than none sets unearned-any', () => {
    expect(derived({ 'unearned-types': ['ssi', 'other'] })).toMatchObject({ 'unearned-any': 'yes' })
    expect(derived({ 'unearned-types': ['none'] })).toMatchObject({ 'unearned-any': 'no' })
  })

  it.each([
    [['monday', 'mornings'], ['monday'], ['mornings']],
    [['any-day', 'any-time'], ['any-day'], ['any-time']],
    [['friday', 'monday'], ['monday', 'friday'], null],
    [['afternoons'], null, ['afternoons']],
    [null, null, null],
  ] as const)('interview-when %j sets days %j and times %j', (when, days, times) => {
    expect(derived({ 'interview-when': when === null ? null : [...when] })).toMatchObject({
      'interview-days': days,
      'interview-times': times,
    })
  })

  it('applying-self is yes where nobody else shares the food', () => {
    expect(derived({ 'food-others': 'no' })).toMatchObject({ 'applying-self': 'yes' })
  })

  it('applying-self waits for applying-who where others share the food', () => {
    expect(derived({ 'food-others': 'yes', members })).not.toHaveProperty('applying-self')
  })

  it('applying-who sets applying-self and m-applying of each member', () => {
    const relevant: Answers = { 'food-others': 'yes', members, 'applying-who': ['p1'] }
    expect(derived(relevant)).toMatchObject({
      'applying-self': 'no',
      members: [
        { id: 'p1', 'm-applying': 'yes' },
        { id: 'p2', 'm-applying': 'no' },
      ],
    })
  })

  it('citizen-all yes makes everyone who applies a citizen, and says nothing of others', () => {
    const relevant: Answers = { members, 'applying-who': ['me', 'p2'], 'citizen-all': 'yes' }
    expect(derived(relevant).people).toEqual([
      { id: 'me', citizen: 'yes' },
      { id: 'p2', citizen: 'yes' },
    ])
  })

  it('citizen-all no sets citizen once noncit-who says of whom', () => {
    const relevant: Answers = { members, 'applying-who': ['me', 'p1', 'p2'], 'citizen-all': 'no' }
    expect(derived(relevant)).not.toHaveProperty('people')
    expect(derived({ ...relevant, 'noncit-who': ['p2'] }).people).toEqual([
      { id: 'me', citizen: 'yes' },
      { id: 'p1', citizen: 'yes' },
      { id: 'p2', citizen: 'no' },
    ])
  })

  it('nothing follows from what is not answered', () => {
    expect(derived({})).toEqual({})
    expect(derived({ 'job-any': 'yes' })).toEqual({ 'job-any': 'yes' })
  })

  it('the answers it starts from stay as they are', () => {
    const relevant: Answers = { members, 'applying-who': ['p1'], 'work-types': ['none'] }
    const before = structuredClone(relevant)
    derived(relevant)
    expect(relevant).toEqual(before)
  })
})

describe('what a form knows', () => {
  it('is what it asks, what follows from it, and what the visit gives', () => {
    const { known } = knowledgeOf(simplified)
    for (const id of ['work-types', 'job-any', 'm-applying', 'citizen', 'lang-read'] as const) {
      expect(known.has(id), id).toBe(true)
    }
  })

  it('has no derived answer whose source it does not ask', () => {
    const { known } = knowledgeOf(aForm([aPage({ id: 'citizens', ask: ['citizen-all'] })]))
    expect(known.has('job-any')).toBe(false)
    expect(known.has('citizen')).toBe(true)
  })
})

describe('a form that asks for itself what another derives', () => {
  const asksBoth = aForm([
    aPage({ id: 'work', ask: ['work-types', 'job-any'] }),
    {
      id: 'people',
      over: 'members',
      mode: 'add',
      pages: [{ ...aPage({ id: 'person' }), ask: ['m-first', 'm-applying'] }],
    },
    aPage({ id: 'applying', ask: ['applying-who'] }),
  ])

  it('keeps the answer that was given', () => {
    const relevant: Answers = { 'work-types': ['none'], 'job-any': 'yes' }
    expect(withDerived(asksBoth, relevant)).toMatchObject({ 'job-any': 'yes', 'selfemp-any': 'no' })
  })

  it('keeps the answer that was given about a person', () => {
    const relevant: Answers = { members: [{ id: 'p1', 'm-applying': 'no' }], 'applying-who': ['me', 'p1'] }
    expect(withDerived(asksBoth, relevant).members).toEqual([{ id: 'p1', 'm-applying': 'no' }])
    expect(withDerived(asksBoth, relevant)['applying-self']).toBe('yes')
  })
})

it('no question is derived twice from the same answers', () => {
  const pairs = derivations.flatMap(({ sets, from }) => sets.map((id) => `${id} from ${from.join('+')}`))
  expect(new Set(pairs).size).toBe(pairs.length)
})
