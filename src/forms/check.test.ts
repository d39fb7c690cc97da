import { describe, expect, it } from 'vitest'
import { aForm, aPage, aSoundForm, filing } from '../testing/builders.ts'
import type { HouseholdQuestionId, QuestionId } from '../questions/answers.ts'
import { check } from './check.ts'
import type { Condition, Loop } from './form.ts'
import { forms } from './forms.ts'

const isHomeless: Condition = { question: 'homeless', is: 'yes' }

const aLoop = (loop: Partial<Loop> = {}): Loop =>
  ({ id: 'jobs', over: 'jobs', mode: 'add', pages: [{ ...aPage({ id: 'job' }), ask: ['job-pay'] }], ...loop }) as Loop

describe('a sound form has no faults', () => {
  it.each([...forms])('%s', (_, form) => {
    expect(check(form)).toEqual([])
  })

  it('the smallest that can file', () => {
    expect(check(aSoundForm())).toEqual([])
  })

  it('with conditions that look back, at answers given, asked and derived', () => {
    const form = aSoundForm(
      [
        aPage({ id: 'language', ask: ['interpreter'], showIf: { question: 'lang-read', is: 'es' } }),
        aPage({
          id: 'work',
          ask: ['work-types', { question: 'rent-amount', showIf: { question: 'job-any', is: 'yes' } }],
        }),
        aLoop({ showIf: { question: 'job-any', is: 'yes' } }),
        aPage({
          id: 'more',
          ask: ['farmworker'],
          showIf: { some: 'jobs', where: { question: 'job-pay', atLeast: 1 } },
        }),
      ],
      { given: ['lang-read'] },
    )
    expect(check(form)).toEqual([])
  })

  it('with a condition about something it never asks: that counts as met', () => {
    expect(check(aSoundForm([aPage({ id: 'shelter', ask: ['rent-amount'], showIf: isHomeless })]))).toEqual([])
  })
})

/** A sound pre-screener: a question, these pages, and what the answers come to. */
const aPreScreener = (pages: Parameters<typeof aPage>[0][] = []) =>
  aForm(
    [{ id: 'people', ask: ['pre-size'] } as const, ...pages, { id: 'result', role: 'outcome' } as const].map((page) =>
      aPage({ segment: 'prescreener', ...page }),
    ),
  )

describe('a pre-screener', () => {
  it('is sound without a page that sends', () => {
    expect(check(aPreScreener())).toEqual([])
  })

  it('outcomeNotLast: where something comes after its outcome, or the outcome can be hidden', () => {
    expect(check(aPreScreener([{ id: 'early', role: 'outcome' }]))).toEqual([
      { code: 'outcomeNotLast', where: 'early' },
    ])
    const hidden = aForm([aPage({ id: 'result', role: 'outcome', segment: 'prescreener', showIf: isHomeless })])
    expect(check(hidden)).toEqual([{ code: 'outcomeNotLast', where: 'result' }])
  })

  it('outcomeAndSend: where it sends all the same', () => {
    expect(check(aPreScreener([{ id: 'sign', ask: ['signature'], role: 'send' }]))).toEqual([
      { code: 'outcomeAndSend', where: 'sign' },
    ])
  })

  it('wrongSegment: where a page of it would count as the application’s', () => {
    expect(check(aPreScreener([{ id: 'home', ask: ['homeless'], segment: 'form' }]))).toEqual([
      { code: 'wrongSegment', where: 'home' },
    ])
  })
})

describe('a fault is found', () => {
  it('idTwice: in two pages of one name', () => {
    const form = aSoundForm([aPage({ id: 'rent', ask: ['rent-amount'] }), aPage({ id: 'rent', ask: ['farmworker'] })])
    expect(check(form)).toEqual([{ code: 'idTwice', where: 'rent' }])
  })

  it('idTwice: in a page of a loop named like another page', () => {
    const form = aSoundForm([aPage({ id: 'job', ask: ['rent-amount'] }), aLoop()])
    expect(check(form)).toEqual([{ code: 'idTwice', where: 'job' }])
  })

  it('idTwice: in two loops of one name', () => {
    const form = aSoundForm([
      aLoop(),
      aLoop({ over: 'businesses', pages: [{ ...aPage({ id: 'business' }), ask: ['se-gross'] }] }),
    ])
    expect(check(form)).toEqual([{ code: 'idTwice', where: 'jobs' }])
  })

  it('but not in a loop named like a page', () => {
    expect(check(aSoundForm([aLoop({ id: 'job' })]))).toEqual([])
  })

  it('askedTwice: on two pages', () => {
    const form = aSoundForm([aPage({ id: 'one', ask: ['homeless'] }), aPage({ id: 'two', ask: ['homeless'] })])
    expect(check(form)).toEqual([{ code: 'askedTwice', where: 'small', what: 'homeless' }])
  })

  it('askedTwice: on one page', () => {
    const form = aSoundForm([aPage({ id: 'one', ask: ['homeless', { question: 'homeless', showIf: isHomeless }] })])
    expect(check(form)).toEqual([{ code: 'askedTwice', where: 'small', what: 'homeless' }])
  })

  it.each([
    ['page', [aPage({ id: 'early', ask: ['farmworker'], showIf: isHomeless })], 'early'],
    ['follow-up', [aPage({ id: 'early', ask: [{ question: 'farmworker', showIf: isHomeless }] })], 'early'],
    ['loop', [aLoop({ showIf: isHomeless })], 'jobs'],
    ['page of a loop', [aLoop({ pages: [{ ...aPage({ id: 'job', showIf: isHomeless }), ask: ['job-pay'] }] })], 'job'],
    [
      'list of people',
      [aPage({ id: 'each', ask: [{ forEach: 'jobs', ask: ['job-pay'], showIf: isHomeless }] })],
      'each',
    ],
  ] as const)('looksForward: in the condition of a %s', (_, steps, where) => {
    const form = aSoundForm([...steps, aPage({ id: 'late', ask: ['homeless'] })])
    expect(check(form)).toEqual([{ code: 'looksForward', where, what: 'homeless' }])
  })

  it('looksForward: in the follow-up of a page about an item', () => {
    const pages = [
      {
        ...aPage({ id: 'person' }),
        ask: [{ question: 'm-ssn', showIf: { question: 'm-ssn-has', is: 'yes' } }, 'm-ssn-has'],
      },
    ] as Loop['pages']
    const form = aSoundForm([aLoop({ id: 'people', over: 'members', pages } as Partial<Loop>)])
    expect(check(form)).toEqual([{ code: 'looksForward', where: 'person', what: 'm-ssn-has' }])
  })

  it('looksForward: in what makes a list open by itself', () => {
    const form = aSoundForm([aLoop({ opensIf: isHomeless }), aPage({ id: 'late', ask: ['homeless'] })])
    expect(check(form)).toEqual([{ code: 'looksForward', where: 'jobs', what: 'homeless' }])
  })

  it('leapsNowhere: where the step is not one that follows, or the page that sends is leapt over', () => {
    const leap = { when: isHomeless, flag: 'sent_early' } as const
    const { name, address, sign } = filing
    const place = (to: string) => aPage({ id: 'place', ask: ['homeless'], leap: { ...leap, to } })
    const end = aPage({ id: 'end', ask: ['farmworker'] })
    const leapt = (to: string) =>
      check(aForm([name, address, place(to), aPage({ id: 'more', ask: ['rent-amount'] }), sign, end]))
    expect(leapt('sign')).toEqual([])
    expect(leapt('name')).toEqual([{ code: 'leapsNowhere', where: 'place' }])
    expect(leapt('moon')).toEqual([{ code: 'leapsNowhere', where: 'place' }])
    expect(leapt('end')).toContainEqual({ code: 'leapsNowhere', where: 'place' })
  })

  it('noWayToFile: for those who leap over the name', () => {
    const { name, address, sign } = filing
    const leap = { when: isHomeless, to: 'sign', flag: 'sent_early' } as const
    const form = aForm([address, aPage({ id: 'place', ask: ['homeless'], leap }), name, sign])
    expect(check(form).map(({ code, what }) => [code, what])).toEqual([
      ['noWayToFile', 'first-name'],
      ['noWayToFile', 'last-name'],
    ])
  })

  it('looksForward: in a condition about the page itself', () => {
    const form = aSoundForm([aPage({ id: 'place', ask: ['homeless'], showIf: isHomeless })])
    expect(check(form)).toEqual([{ code: 'looksForward', where: 'place', what: 'homeless' }])
  })

  it('looksForward: at an answer that is derived only later', () => {
    const form = aSoundForm([
      aLoop({ showIf: { question: 'job-any', is: 'yes' } }),
      aPage({ id: 'work', ask: ['work-types'] }),
    ])
    expect(check(form)).toEqual([{ code: 'looksForward', where: 'jobs', what: 'job-any' }])
  })

  it('looksForward: in the items a loop leaves out', () => {
    const form = aSoundForm([aLoop({ where: { question: 'job-pay', atLeast: 1 } })])
    expect(check(form)).toEqual([{ code: 'looksForward', where: 'jobs', what: 'job-pay' }])
  })

  it('looksForward: in the items a list on a page leaves out', () => {
    const form = aSoundForm([
      aPage({ id: 'pay', ask: [{ forEach: 'jobs', where: { question: 'job-who', is: 'me' }, ask: ['job-pay'] }] }),
      aLoop({ pages: [{ ...aPage({ id: 'job' }), ask: ['job-who'] }] }),
    ])
    expect(check(form)).toEqual([{ code: 'looksForward', where: 'pay', what: 'job-who' }])
  })

  it('looksForward: in what opens the items of a loop', () => {
    const form = aSoundForm([
      aLoop({
        over: 'other-money',
        opensWith: 'unearned-types',
        pages: [{ ...aPage({ id: 'sum' }), ask: ['un-amount'] }],
      }),
      aPage({ id: 'kinds', ask: ['unearned-types'] }),
    ])
    expect(check(form)).toEqual([{ code: 'looksForward', where: 'jobs', what: 'unearned-types' }])
  })

  it('unknownQuestion: on a page', () => {
    const form = aSoundForm([aPage({ id: 'shoes', ask: ['shoe-size' as HouseholdQuestionId] })])
    expect(check(form)).toEqual([{ code: 'unknownQuestion', where: 'small', what: 'shoe-size' }])
  })

  it('unknownQuestion: in a condition', () => {
    const showIf = { not: { question: 'shoe-size', is: 'yes' } } as unknown as Condition
    const form = aSoundForm([aPage({ id: 'shoes', ask: ['homeless'], showIf })])
    expect(check(form)).toEqual([{ code: 'unknownQuestion', where: 'shoes', what: 'shoe-size' }])
  })

  it('unknownQuestion: in what the visit gives', () => {
    const form = aSoundForm([], { given: ['shoe-size' as QuestionId] })
    expect(check(form)).toEqual([{ code: 'unknownQuestion', where: 'small', what: 'shoe-size' }])
  })

  it('wrongGroup: about a person, on a page for the household', () => {
    const form = aSoundForm([aPage({ id: 'one', ask: ['m-first' as HouseholdQuestionId] })])
    expect(check(form)).toEqual([{ code: 'wrongGroup', where: 'one', what: 'm-first' }])
  })

  it('wrongGroup: about a job, in a loop over businesses', () => {
    const form = aSoundForm([aLoop({ over: 'businesses' } as Partial<Loop>)])
    expect(check(form)).toEqual([{ code: 'wrongGroup', where: 'job', what: 'job-pay' }])
  })

  it('wrongGroup: about a job, in a list of businesses', () => {
    const ask = [{ forEach: 'businesses', ask: ['job-pay'] } as never]
    expect(check(aSoundForm([aPage({ id: 'one', ask })]))).toEqual([
      { code: 'wrongGroup', where: 'one', what: 'job-pay' },
    ])
  })

  it('wrongGroup: about the household, in a list of people, where it would be asked of each', () => {
    const ask = [{ forEach: 'members', ask: ['homeless'] } as never]
    expect(check(aSoundForm([aPage({ id: 'one', ask })]))).toEqual([
      { code: 'wrongGroup', where: 'one', what: 'homeless' },
    ])
  })

  it('but a household question may stand in a loop: it is asked with the first item', () => {
    const form = aSoundForm([aLoop({ pages: [{ ...aPage({ id: 'job' }), ask: ['job-pay', 'farmworker'] }] })])
    expect(check(form)).toEqual([])
  })

  it('noSend: where nothing is sent', () => {
    const { name, address, sign } = filing
    expect(check(aForm([name, address, { ...sign, role: undefined }]))).toEqual([{ code: 'noSend', where: 'small' }])
  })

  it('noSend: where the page that sends can be hidden', () => {
    const { name, address, sign } = filing
    const form = aForm([name, address, aPage({ id: 'place', ask: ['homeless'] }), { ...sign, showIf: isHomeless }])
    expect(check(form)).toEqual([{ code: 'noSend', where: 'sign' }])
  })

  it('sendTwice: at each page that sends after the first', () => {
    const form = aSoundForm([aPage({ id: 'again', ask: ['homeless'], role: 'send' })])
    expect(check(form)).toContainEqual({ code: 'sendTwice', where: 'sign' })
  })

  it.each(['first-name', 'last-name', 'home-street', 'signature'] as const)('noWayToFile: without %s', (id) => {
    const without = aSoundForm().steps.map((step) => ({
      ...step,
      ask: (step as typeof filing.name).ask.filter((question) => question !== id),
    }))
    expect(check(aForm(without as (typeof filing.name)[]))).toEqual([{ code: 'noWayToFile', where: 'small', what: id }])
  })

  it('noWayToFile: where the signature may be skipped, or hides from some', () => {
    const fault = [{ code: 'noWayToFile', where: 'small', what: 'signature' }]
    expect(check(aSoundForm([], { optional: ['signature'] }))).toEqual(fault)
    const { name, address, sign } = filing
    const ask = ['homeless', { question: 'signature', showIf: isHomeless }] as const
    expect(check(aForm([name, address, { ...sign, ask }]))).toEqual(fault)
  })

  it('noWayToFile: where the signature is asked after sending', () => {
    const { name, address, sign } = filing
    const form = aForm([name, address, { ...sign, ask: ['perjury-ack'] }, aPage({ id: 'late', ask: ['signature'] })])
    expect(check(form)).toEqual([{ code: 'noWayToFile', where: 'small', what: 'signature' }])
  })
})

it('lists every fault of a form, not only the first', () => {
  const form = aForm([aPage({ id: 'one', ask: ['homeless'], showIf: isHomeless }), aPage({ id: 'one', ask: [] })])
  expect(new Set(check(form).map(({ code }) => code))).toEqual(
    new Set(['idTwice', 'looksForward', 'noSend', 'noWayToFile']),
  )
})
