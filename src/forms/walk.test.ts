import { describe, expect, it } from 'vitest'
import { aFamily, aForm, anApplicant, aPage } from '../testing/builders.ts'
import type { Answers } from '../questions/answers.ts'
import type { Condition, Form, Loop } from './form.ts'
import { simplified } from './simplified.ts'
import { isNewItem, type Stop, walk } from './walk.ts'

const isHomeless: Condition = { question: 'homeless', is: 'yes' }

const nameOf = ({ page, item }: Stop) => (item === undefined ? page : `${page}~${item}`)
const pathOf = (form: Form, answers: Answers) => walk(form, answers).path.map(nameOf)
const frontierOf = (form: Form, answers: Answers) => {
  const { frontier } = walk(form, answers)
  return frontier === 'end' ? 'end' : nameOf(frontier)
}
const stopAt = (form: Form, answers: Answers, page: string) => {
  const stop = walk(form, answers).path.find((one) => one.page === page)
  if (!stop) throw new Error(`no stop at ${page}`)
  return stop
}
const asked = (stop: Stop) =>
  stop.ask.map(({ question, item }) => (item === undefined ? question : `${question}~${item}`))

const aLoop = (loop: { id: string; over: Loop['over']; pages: Loop['pages'] } & Partial<Loop>): Loop =>
  ({ mode: 'add', ...loop }) as Loop

const peopleLoop = aLoop({
  id: 'people',
  over: 'members',
  pages: [{ ...aPage({ id: 'person' }), ask: ['m-first', 'm-relationship'] }],
})

describe('somebody who has answered nothing', () => {
  it('stands before the first page', () => {
    expect(frontierOf(simplified, {})).toBe('language')
    expect(walk(simplified, {}).relevant).toEqual({})
  })

  it('sees no page whose condition needs an answer', () => {
    const path = pathOf(simplified, {})
    expect(path).toContain('place')
    for (const page of ['address', 'applying', 'noncitizens', 'helper']) expect(path).not.toContain(page)
  })
})

describe('somebody who has answered everything', () => {
  it('is at the end', () => {
    expect(frontierOf(simplified, anApplicant())).toBe('end')
    expect(frontierOf(simplified, aFamily())).toBe('end')
  })

  it('has walked the pages in the order of the form', () => {
    const order = simplified.steps.flatMap((step) => ('over' in step ? step.pages.map(({ id }) => id) : [step.id]))
    const pages = walk(simplified, aFamily()).path.map(({ page }) => page)
    expect([...pages].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(pages)
  })

  it('goes through a loop item by item, every page of one before the next', () => {
    const form = aForm([
      aLoop({
        id: 'jobs',
        over: 'jobs',
        pages: [
          { ...aPage({ id: 'job' }), ask: ['job-employer'] },
          { ...aPage({ id: 'pay' }), ask: ['job-pay'] },
        ],
      }),
    ])
    expect(pathOf(form, { jobs: [{ id: 'j1' }, { id: 'j2' }] })).toEqual(['job~j1', 'pay~j1', 'job~j2', 'pay~j2'])
  })
})

describe('the frontier', () => {
  it('is the first page with a question that is not answered', () => {
    expect(frontierOf(simplified, anApplicant({ dob: undefined }))).toBe('name')
    expect(frontierOf(simplified, anApplicant({ 'rent-amount': undefined, signature: undefined }))).toBe('rent')
  })

  it('is the first item that is not complete', () => {
    const jobs = [...(aFamily().jobs ?? [])]
    expect(frontierOf(simplified, aFamily({ jobs: [...jobs, { id: 'j3', 'job-who': 'p1' }] }))).toBe('job~j3')
  })

  it('passes a question left blank where it may be', () => {
    expect(frontierOf(simplified, anApplicant({ email: null }))).toBe('end')
    expect(frontierOf(simplified, anApplicant({ email: undefined }))).toBe('contact')
  })

  it('stops at a stored value that is no answer', () => {
    const broken = [
      { homeless: 'perhaps' },
      { 'rent-amount': '650' },
      { 'rent-amount': null },
      { dob: '1991-02-30' },
      { 'utility-types': 'phone' },
      { 'utility-types': ['none', 'phone'] },
    ] as unknown as Answers[]
    for (const change of broken)
      expect(frontierOf(simplified, anApplicant(change)), JSON.stringify(change)).not.toBe('end')
  })

  it('is at the end again after a change that opens nothing', () => {
    expect(frontierOf(simplified, anApplicant({ 'rent-amount': 0 }))).toBe('end')
  })

  it('is the question that a change has opened', () => {
    expect(frontierOf(simplified, anApplicant({ 'rep-any': 'yes' }))).toBe('helper')
  })
})

describe('changing one’s mind', () => {
  const helped = anApplicant({ 'rep-any': 'yes', 'rep-name': 'Rosa', 'rep-phone': null })

  it('hides an answer, which no longer counts', () => {
    const { path, relevant } = walk(simplified, { ...helped, 'rep-any': 'no' })
    expect(path.map(nameOf)).not.toContain('helper')
    expect(relevant).not.toHaveProperty('rep-name')
  })

  it('and back again finds it as it was', () => {
    const back = { ...helped, 'rep-any': 'no' as const }
    walk(simplified, back)
    expect(walk(simplified, { ...back, 'rep-any': 'yes' }).relevant['rep-name']).toBe('Rosa')
    expect(frontierOf(simplified, { ...back, 'rep-any': 'yes' })).toBe('end')
  })

  it('hides a whole household and finds it again', () => {
    const alone = aFamily({ 'food-others': 'no' })
    expect(pathOf(simplified, alone)).not.toContain('person~p1')
    expect(walk(simplified, alone).relevant).not.toHaveProperty('members')
    expect(frontierOf(simplified, { ...alone, 'food-others': 'yes' })).toBe('end')
  })

  it('never changes what is stored', () => {
    const answers = aFamily({ 'food-others': 'no' })
    const before = structuredClone(answers)
    walk(simplified, answers)
    expect(answers).toEqual(before)
  })
})

describe('an answer on a hidden page', () => {
  const chain = aForm([
    aPage({ id: 'place', ask: ['homeless'] }),
    aPage({ id: 'rent', ask: ['rent-amount'], showIf: { not: isHomeless } }),
    aPage({ id: 'utilities', ask: ['utility-types'], showIf: { question: 'rent-amount', atLeast: 1 } }),
    aPage({ id: 'more', ask: ['farmworker'], showIf: { question: 'utility-types', includes: 'water' } }),
  ])
  const answers: Answers = { homeless: 'no', 'rent-amount': 65_000, 'utility-types': ['water'], farmworker: 'no' }

  it('opens nothing, however far down the chain', () => {
    expect(pathOf(chain, answers)).toEqual(['place', 'rent', 'utilities', 'more'])
    expect(pathOf(chain, { ...answers, homeless: 'yes' })).toEqual(['place'])
  })

  it('opens no items: a second loop goes only through those of a loop that is shown', () => {
    const form = aForm([
      aPage({ id: 'food', ask: ['food-others'] }),
      { ...peopleLoop, showIf: { question: 'food-others', is: 'yes' } } as Loop,
      aLoop({ id: 'dates', over: 'members', mode: 'each', pages: [{ ...aPage({ id: 'date' }), ask: ['m-dob'] }] }),
      aPage({ id: 'numbers', ask: [{ forEach: 'members', ask: ['m-ssn'] }] }),
    ])
    const members = [{ id: 'p1', 'm-first': 'Luis', 'm-relationship': 'spouse' as const }]
    expect(pathOf(form, { 'food-others': 'yes', members })).toEqual(['food', 'person~p1', 'date~p1', 'numbers'])
    expect(pathOf(form, { 'food-others': 'no', members })).toEqual(['food'])
  })

  it('does not say which items count', () => {
    const form = aForm([
      aPage({ id: 'place', ask: ['homeless'] }),
      aPage({ id: 'who', ask: [{ forEach: 'jobs', ask: ['job-who'], showIf: isHomeless, atLeastOne: true }] }),
      aLoop({
        id: 'jobs',
        over: 'jobs',
        where: { question: 'job-who', is: 'me' },
        pages: [{ ...aPage({ id: 'job' }), ask: ['job-pay'] }],
      }),
    ])
    const jobs = [{ id: 'j1', 'job-who': 'me' }]
    expect(pathOf(form, { homeless: 'yes', jobs })).toEqual(['place', 'who', 'job~j1'])
    expect(pathOf(form, { homeless: 'no', jobs })).toEqual(['place', 'job~new'])
  })
})

describe('a loop that builds a list', () => {
  it('starts with a first item that is not stored yet', () => {
    const stop = stopAt(simplified, anApplicant({ jobs: undefined }), 'job')
    expect(stop).toMatchObject({ loop: 'jobs', item: 'new' })
    expect(isNewItem(stop.item)).toBe(true)
    expect(stop.ask.every(({ item, group }) => item === 'new' && group === 'jobs')).toBe(true)
  })

  it('goes through what is stored, and asks for no more', () => {
    expect(pathOf(simplified, aFamily()).filter((stop) => stop.startsWith('job~'))).toEqual(['job~j1', 'job~j2'])
  })

  it('starts over when the last item is taken out', () => {
    expect(frontierOf(simplified, anApplicant({ jobs: [] }))).toBe('job~new')
  })

  it('asks nothing while it is hidden', () => {
    expect(pathOf(simplified, anApplicant({ 'work-types': ['none'] }))).not.toContain('job~j1')
  })
})

describe('a loop that an answer opens', () => {
  const types = (...ticked: NonNullable<Answers['unearned-types']>): Answers => ({ 'unearned-types': ticked })
  const amounts = (answers: Answers) =>
    pathOf(simplified, answers).filter((stop) => stop.startsWith('other-money-amount'))

  it('has an item for each option, which says what it is about', () => {
    const answers = anApplicant(types('ssi', 'pension'))
    expect(amounts(answers)).toEqual(['other-money-amount~new-1', 'other-money-amount~new-2'])
    expect(stopAt(simplified, answers, 'other-money-amount')).toMatchObject({ of: 'ssi', item: 'new-1' })
    expect(isNewItem('new-1')).toBe(true)
  })

  it('has the item that is stored for an option', () => {
    expect(amounts(aFamily())).toEqual(['other-money-amount~o1', 'other-money-amount~o2'])
  })

  it('hides the item of an option that is not ticked any more, and finds it again', () => {
    const fewer = { ...aFamily(), ...types('other') }
    expect(amounts(fewer)).toEqual(['other-money-amount~o2'])
    expect(walk(simplified, fewer).relevant['other-money']?.map(({ id }) => id)).toEqual(['o2'])
    expect(amounts({ ...fewer, ...types('child-support', 'other') })).toEqual(amounts(aFamily()))
  })

  it('opens nothing for none', () => {
    expect(amounts(aFamily(types('none')))).toEqual([])
  })

  it('is asked for the option that is new', () => {
    expect(frontierOf(simplified, { ...aFamily(), ...types('child-support', 'ssi', 'other') })).toBe(
      'other-money-amount~new-2',
    )
  })
})

describe('a person who was taken out', () => {
  const without = aFamily({ members: aFamily().members?.filter(({ id }) => id !== 'p1') })

  it('leaves the question unanswered that named her alone', () => {
    const { relevant } = walk(simplified, without)
    expect(relevant.jobs?.find(({ id }) => id === 'j2')).not.toHaveProperty('job-who')
    expect(frontierOf(simplified, without)).toBe('job~j2')
  })

  it('is left out of the lists that named others too', () => {
    expect(walk(simplified, without).relevant['applying-who']).toEqual(['me', 'p2', 'p3'])
  })

  it('comes back into them with her', () => {
    expect(frontierOf(simplified, { ...without, members: aFamily().members })).toBe('end')
  })

  it('leaves a list unanswered that named her alone', () => {
    const disabled = aFamily({ 'disab-any': 'yes', 'disab-who': ['p1'] })
    expect(frontierOf(simplified, disabled)).toBe('end')
    expect(frontierOf(simplified, { ...disabled, members: without.members })).toBe('disability')
  })
})

describe('who is offered', () => {
  it('is only those who apply, where the question is about them', () => {
    const family = aFamily({ 'applying-who': ['me', 'p2'], 'citizen-all': 'no', 'noncit-who': ['p1', 'p2'] })
    expect(walk(simplified, family).relevant['noncit-who']).toEqual(['p2'])
    expect(frontierOf(simplified, { ...family, 'noncit-who': ['p1'] })).toBe('noncitizens')
  })

  it('is the applicant alone once nobody else shares the food', () => {
    const alone = aFamily({ 'food-others': 'no' })
    expect(frontierOf(simplified, alone)).toBe('job~j2')
  })
})

describe('a question of the household in a loop', () => {
  const form = aForm([
    aLoop({
      id: 'jobs',
      over: 'jobs',
      pages: [
        { ...aPage({ id: 'job' }), ask: ['job-employer', 'farmworker'] },
        { ...aPage({ id: 'more' }), ask: ['income-right'] },
      ],
    }),
  ])
  const jobs = [
    { id: 'j1', 'job-employer': 'Tower Market' },
    { id: 'j2', 'job-employer': 'Olive Farm' },
  ]

  it('is asked with the first item only', () => {
    const stops = walk(form, { jobs, farmworker: 'no' }).path.filter(({ page }) => page === 'job')
    expect(stops.map(asked)).toEqual([['job-employer~j1', 'farmworker'], ['job-employer~j2']])
  })

  it('leaves no empty page behind for the other items', () => {
    expect(pathOf(form, { jobs })).toEqual(['job~j1', 'more~j1', 'job~j2'])
  })

  it('counts once it is answered', () => {
    expect(walk(form, { jobs, farmworker: 'yes', 'income-right': 'yes' }).relevant.farmworker).toBe('yes')
    expect(frontierOf(form, { jobs, farmworker: 'yes' })).toBe('more~j1')
  })
})

describe('a follow-up on the same page', () => {
  it('sees the answer above it', () => {
    expect(asked(stopAt(simplified, anApplicant({ 'disab-any': 'yes' }), 'disability'))).toEqual([
      'disab-any',
      'disab-who',
    ])
    expect(asked(stopAt(simplified, anApplicant({ 'disab-any': 'no' }), 'disability'))).toEqual(['disab-any'])
  })

  it('sees an answer derived from the one above it', () => {
    const form = aForm([
      aPage({
        id: 'work',
        ask: ['work-types', { question: 'farmworker', showIf: { question: 'job-any', is: 'yes' } }],
      }),
    ])
    expect(asked(stopAt(form, { 'work-types': ['job'] }, 'work'))).toEqual(['work-types', 'farmworker'])
    expect(asked(stopAt(form, { 'work-types': ['none'] }, 'work'))).toEqual(['work-types'])
  })

  it('is hidden while the answer above it is missing', () => {
    expect(asked(stopAt(simplified, { homeless: 'no' }, 'mail'))).toEqual(['mail-same'])
    expect(asked(stopAt(simplified, {}, 'disability'))).toEqual(['disab-any'])
  })

  it('asks those it concerns', () => {
    const family = aFamily({ 'ssn-now': 'now', ssn: null, 'applying-who': ['me', 'p2'] })
    expect(asked(stopAt(simplified, family, 'social-security-numbers'))).toEqual(['ssn-now', 'ssn', 'm-ssn~p2'])
    const later = aFamily({ 'ssn-now': 'later', ssn: '900001234' })
    expect(asked(stopAt(simplified, later, 'social-security-numbers'))).toEqual(['ssn-now'])
    expect(walk(simplified, later).relevant).not.toHaveProperty('ssn')
  })

  it('leaves no number of somebody who does not apply among those that count', () => {
    const family = aFamily({ 'ssn-now': 'now', ssn: '900001234', 'applying-who': ['p1', 'p2', 'p3'] })
    expect(asked(stopAt(simplified, family, 'social-security-numbers'))).not.toContain('ssn')
    expect(walk(simplified, family).relevant).not.toHaveProperty('ssn')
  })
})

describe('a list of costs on one page', () => {
  it('asks for a first amount where there is none yet', () => {
    const answers = anApplicant({ 'cost-types': ['care', 'child-support', 'medical'] })
    expect(asked(stopAt(simplified, answers, 'cost-amounts'))).toEqual([
      'care-amount~new',
      'support-amount',
      'med-amount~new',
    ])
  })

  it('asks for each that is stored', () => {
    const costs = { 'care-costs': [{ id: 'c1', 'care-amount': 1 }, { id: 'c2' }] }
    const answers = anApplicant({ 'cost-types': ['care'], ...costs })
    expect(asked(stopAt(simplified, answers, 'cost-amounts'))).toEqual(['care-amount~c1', 'care-amount~c2'])
    expect(frontierOf(simplified, answers)).toBe('cost-amounts')
  })
})

describe('a page without questions', () => {
  it('is answered once it was seen: reading pages, and the review', () => {
    expect(frontierOf(simplified, anApplicant({ seen: [] }))).toBe('how-it-works')
    expect(frontierOf(simplified, anApplicant({ seen: ['how-it-works'] }))).toBe('check-answers')
    expect(frontierOf(simplified, anApplicant({ seen: ['how-it-works', 'check-answers'] }))).toBe('sent')
  })

  it('is no stop when it has questions and all of them are hidden', () => {
    const form = aForm([
      aPage({ id: 'place', ask: ['homeless'] }),
      aPage({ id: 'shelter', ask: [{ question: 'rent-amount', showIf: isHomeless }] }),
    ])
    expect(pathOf(form, { homeless: 'yes' })).toEqual(['place', 'shelter'])
    expect(pathOf(form, { homeless: 'no' })).toEqual(['place'])
    expect(frontierOf(form, { homeless: 'no' })).toBe('end')
  })

  it('still sends when all its questions are hidden', () => {
    const send = aPage({ id: 'sign', ask: [{ question: 'rent-amount', showIf: isHomeless }], role: 'send' })
    const form = aForm([aPage({ id: 'place', ask: ['homeless'] }), send])
    expect(pathOf(form, { homeless: 'no' })).toEqual(['place', 'sign'])
  })
})

describe('the pages behind the one that sends', () => {
  it('are marked as coming after', () => {
    const { path } = walk(simplified, anApplicant())
    expect(path.filter(({ after }) => after).map(({ page }) => page)).toEqual(['sent', 'papers', 'offers'])
  })

  it('are where somebody stands who has sent and not finished', () => {
    const { frontier } = walk(simplified, anApplicant({ voter: undefined }))
    expect(frontier).toMatchObject({ page: 'offers', after: true })
  })
})

describe('answers the visit gives', () => {
  it('count without being asked, and open pages', () => {
    const form = aForm([aPage({ id: 'help', ask: ['interpreter'], showIf: { question: 'lang-read', is: 'es' } })], {
      given: ['lang-read'],
    })
    expect(pathOf(form, { 'lang-read': 'es' })).toEqual(['help'])
    expect(pathOf(form, { 'lang-read': 'en' })).toEqual([])
    expect(walk(form, { 'lang-read': 'en' }).relevant).toEqual({ 'lang-read': 'en' })
  })

  it('count only where the form says that they are given', () => {
    expect(walk(aForm([]), { 'lang-read': 'en' }).relevant).toEqual({})
  })
})

describe('people, the applicant among them', () => {
  const form = aForm([
    { ...peopleLoop } as Loop,
    aLoop({ id: 'citizens', over: 'people', mode: 'each', pages: [{ ...aPage({ id: 'citizen' }), ask: ['citizen'] }] }),
  ])
  const members = [{ id: 'p1', 'm-first': 'Luis', 'm-relationship': 'spouse' as const }]

  it('are each asked about, the applicant first', () => {
    expect(pathOf(form, { members })).toEqual(['person~p1', 'citizen~me', 'citizen~p1'])
  })

  it('have answers of their own', () => {
    const people = [
      { id: 'p1', citizen: 'no' as const },
      { id: 'me', citizen: 'yes' as const },
    ]
    expect(walk(form, { members, people }).relevant.people).toEqual([
      { id: 'me', citizen: 'yes' },
      { id: 'p1', citizen: 'no' },
    ])
    expect(frontierOf(form, { members, people })).toBe('end')
  })

  it('are no more than there are', () => {
    expect(pathOf(form, { people: [{ id: 'gone9', citizen: 'yes' }] })).toEqual(['person~new', 'citizen~me'])
  })
})

describe('a question about those who apply', () => {
  const form = aForm([aPage({ id: 'applies', ask: ['applying-self'] }), aPage({ id: 'who', ask: ['noncit-who'] })])

  it('is asked where somebody does', () => {
    expect(pathOf(form, { 'applying-self': 'yes' })).toEqual(['applies', 'who'])
  })

  it('is left out where nobody does, for it has nobody to offer', () => {
    expect(pathOf(form, { 'applying-self': 'no' })).toEqual(['applies'])
    expect(frontierOf(form, { 'applying-self': 'no' })).toBe('end')
  })
})

describe('what follows from answers', () => {
  it('follows from all that count in the end, also where the order of a form is another', () => {
    const form = aForm([
      aPage({ id: 'citizens', ask: ['citizen-all'] }),
      peopleLoop,
      aPage({ id: 'applying', ask: ['applying-who'] }),
    ])
    const members = [{ id: 'p1', 'm-first': 'Luis', 'm-relationship': 'spouse' as const }]
    const { relevant } = walk(form, { 'citizen-all': 'yes', members, 'applying-who': ['p1'] })
    expect(relevant.people).toEqual([{ id: 'p1', citizen: 'yes' }])
  })

  it('opens pages like an answer', () => {
    expect(pathOf(simplified, anApplicant({ 'work-types': ['self-employed'] }))).toContain('business~new')
  })

  it('is never read from storage', () => {
    const answers = anApplicant({ 'work-types': ['none'], 'job-any': 'yes' })
    expect(pathOf(simplified, answers)).not.toContain('job~j1')
    expect(walk(simplified, answers).relevant['job-any']).toBe('no')
  })
})

it('passes over a blank only where the form lets the question be skipped', () => {
  const form = aForm([aPage({ id: 'place', ask: ['homeless'] }), aPage({ id: 'rent', ask: ['rent-amount'] })])
  const blank = { homeless: null, 'rent-amount': 65_000 } as unknown as Answers
  expect(frontierOf(form, blank)).toBe('place')
  expect(frontierOf({ ...form, optional: ['homeless'] }, blank)).toBe('end')
  expect(walk({ ...form, optional: ['homeless'] }, blank).relevant.homeless).toBeNull()
})

describe('storage that an older build or an accident left', () => {
  it.each([
    ['an item twice', { jobs: [{ id: 'j1' }, { id: 'j1' }] }, 'job~j1'],
    ['items that are none', { jobs: [null, 'j1', { 'job-who': 'me' }] }, 'job~new'],
    ['a list that is none', { jobs: 'j1' }, 'job~new'],
    ['seen pages that are no list', { seen: 7 }, 'how-it-works'],
  ])('does not stop the walk: %s', (_, change, frontier) => {
    expect(frontierOf(simplified, anApplicant(change as unknown as Answers))).toBe(frontier)
  })

  it('holds the applicant once', () => {
    const members = [{ id: 'me', 'm-first': 'Ana', 'm-relationship': 'sibling' as const }]
    const form = aForm([
      peopleLoop,
      aLoop({
        id: 'citizens',
        over: 'people',
        mode: 'each',
        pages: [{ ...aPage({ id: 'citizen' }), ask: ['citizen'] }],
      }),
    ])
    expect(pathOf(form, { members }).filter((stop) => stop === 'citizen~me')).toHaveLength(1)
  })
})
