import { describe, expect, it } from 'vitest'
import { type Answers, type AnyItem, type GroupId, itemsOf, type QuestionId } from '../questions/answers.ts'
import { matchesKey } from './matchesKey.ts'
import type { Scenario } from './scenario.ts'
import { scenarioOf } from './scenarios.ts'

function scenario(id: string): Scenario {
  const found = scenarioOf(id)
  if (!found) throw new Error(`no scenario ${id}`)
  return found
}

const dana = scenario('dana-whitfield')
const monique = scenario('monique-harper')
const walter = scenario('walter-brandt')
const tessa = scenario('tessa-okafor')
const lucia = scenario('lucia-ramirez-soto')
const meiFong = scenario('mei-fong-leung')

/** Whether the key with some answers changed still matches in one question. */
const matches = (who: Scenario, question: QuestionId, changed: Answers) =>
  matchesKey({ question }, { ...who.key, ...changed }, who)

/** The same for a question about an item. */
const itemMatches = (who: Scenario, group: GroupId, item: string, question: QuestionId, items: readonly AnyItem[]) =>
  matchesKey({ question, group, item }, { ...who.key, [group]: items } as Answers, who)

/** The items of the key under random ids, as a participant's form has them. */
const typedItems = (who: Scenario, group: GroupId): AnyItem[] =>
  itemsOf(who.key, group).map((item, index) => ({ ...item, id: `a${index}f` }))

describe('ranges', () => {
  const right = dana.key['pre-money']?.from ?? 0

  it.each([
    ['the amount itself', right, right, true],
    ['one that holds it', right - 5_000, right + 5_000, true],
    ['one above it', right + 1, right + 5_000, false],
    ['one below it', 0, right - 1, false],
  ])('takes %s as it should', (_, from, to, isRight) => {
    expect(matches(dana, 'pre-money', { 'pre-money': { from, to } })).toBe(isRight)
  })
})

describe('words', () => {
  it.each([
    ['dana', 'Dana'],
    ['DANA', 'Dana'],
    ['Dana Joy', 'the middle name too'],
    ['Dana J.', 'the initial of the middle name'],
    ['Ｄａｎａ', 'full-width letters'],
  ])('takes the first name %s (%s)', (typed) => {
    expect(matches(dana, 'first-name', { 'first-name': typed })).toBe(true)
  })

  it.each(['Corey', 'Danas', 'Joy'])('refuses the first name %s', (typed) => {
    expect(matches(dana, 'first-name', { 'first-name': typed })).toBe(false)
  })

  it('takes names without their accents', () => {
    expect(matches(lucia, 'last-name', { 'last-name': 'RAMIREZ SOTO' })).toBe(true)
    expect(matches(lucia, 'last-name', { 'last-name': 'Ramirez' })).toBe(false)
  })

  it('takes a whole name in one box, and a first name alone as half of it', () => {
    const whole: Answers = { 'first-name': 'Dana Whitfield', 'last-name': null }
    const half: Answers = { 'first-name': 'Dana', 'last-name': null }
    expect(matches(dana, 'first-name', whole)).toBe(true)
    expect(matches(dana, 'last-name', whole)).toBe(true)
    expect(matches(dana, 'first-name', half)).toBe(true)
    expect(matches(dana, 'last-name', half)).toBe(false)
  })

  it.each([
    '1450 PERSIMMON LANTERN AVENUE',
    '1450 Persimmon Lantern Av.',
    '１４５０ Persimmon  Lantern Ave',
    '1450 Persimmon Lantern Ave, #6',
  ])('takes the street %s', (typed) => {
    expect(matches(dana, 'home-street', { 'home-street': typed })).toBe(true)
  })

  it.each(['1540 Persimmon Lantern Ave', '1450 Persimmon Lantern St', 'Persimmon Lantern Ave'])(
    'refuses the street %s',
    (typed) => {
      expect(matches(dana, 'home-street', { 'home-street': typed })).toBe(false)
    },
  )

  it.each(['apt. 6', 'Apartment 6', '#6', '6', 'Unit 6', 'Apt6', '６號'])('takes the unit %s', (typed) => {
    expect(matches(dana, 'home-unit', { 'home-unit': typed })).toBe(true)
  })

  it('takes a blank unit only where the street holds it', () => {
    const onOneLine = '1450 Persimmon Lantern Ave Apt 6'
    expect(matches(dana, 'home-unit', { 'home-unit': null, 'home-street': onOneLine })).toBe(true)
    expect(matches(dana, 'home-unit', { 'home-unit': null })).toBe(false)
    expect(matches(dana, 'home-unit', { 'home-unit': 'Apt 9' })).toBe(false)
  })

  it('tells apart units named by a letter', () => {
    expect(matches(lucia, 'home-unit', { 'home-unit': 'B' })).toBe(true)
    expect(matches(lucia, 'home-unit', { 'home-unit': 'Casa C' })).toBe(false)
    expect(matches(meiFong, 'home-unit', { 'home-unit': '2a' })).toBe(true)
  })

  it('takes a city with the state behind it', () => {
    expect(matches(walter, 'home-city', { 'home-city': 'san bernardino, CA' })).toBe(true)
    expect(matches(walter, 'home-city', { 'home-city': 'San Benito' })).toBe(false)
  })

  it.each(['dana whitfield', 'WHITFIELD, DANA', 'Dana J. Whitfield', 'Dana Joy Whitfield', 'DanaWhitfield'])(
    'takes the signature %s',
    (signature) => {
      expect(matches(dana, 'signature', { signature })).toBe(true)
    },
  )

  it.each(['Dana', 'Corey Whitfield', 'D. W.'])('refuses the signature %s', (signature) => {
    expect(matches(dana, 'signature', { signature })).toBe(false)
  })

  it('takes the helper by last name first, and nobody else', () => {
    expect(matches(walter, 'rep-name', { 'rep-name': 'BRANDT, Karen' })).toBe(true)
    expect(matches(walter, 'rep-name', { 'rep-name': 'Laura Jensen' })).toBe(false)
  })

  it('takes an email in capitals', () => {
    expect(matches(dana, 'email', { email: 'Dana.Whitfield@Example.com' })).toBe(true)
    expect(matches(dana, 'email', { email: 'dana@example.com' })).toBe(false)
    expect(matches(walter, 'email', { email: 'test-brandt@example.com' })).toBe(false)
  })
})

describe('names in Han characters', () => {
  const members = (first: string, last: string | null): AnyItem[] => [
    { ...typedItems(meiFong, 'members')[0], id: 'a0f', 'm-first': first, 'm-last': last },
  ]

  it('takes the names of the sheet', () => {
    const changed: Answers = { 'first-name': '美芳', 'last-name': '梁' }
    expect(matches(meiFong, 'first-name', changed)).toBe(true)
    expect(matches(meiFong, 'last-name', changed)).toBe(true)
    expect(matches(meiFong, 'signature', { signature: '梁美芳' })).toBe(true)
  })

  it('takes them in simplified characters', () => {
    expect(itemMatches(meiFong, 'members', 'a0f', 'm-first', members('国伟', '梁'))).toBe(true)
  })

  it('takes a whole name in one box', () => {
    expect(itemMatches(meiFong, 'members', 'a0f', 'm-first', members('梁國偉', null))).toBe(true)
    expect(itemMatches(meiFong, 'members', 'a0f', 'm-last', members('梁國偉', null))).toBe(true)
  })

  it('refuses the name of somebody else', () => {
    expect(itemMatches(meiFong, 'members', 'a0f', 'm-first', members('建民', '黃'))).toBe(false)
    expect(matches(meiFong, 'signature', { signature: '黃素萍' })).toBe(false)
  })

  it('takes English names however they are spaced', () => {
    expect(matches(meiFong, 'first-name', { 'first-name': 'Mei-fong' })).toBe(true)
    expect(matches(meiFong, 'signature', { signature: 'Leung Meifong' })).toBe(true)
  })
})

describe('choices, amounts and dates', () => {
  it('takes the options ticked in any order', () => {
    expect(matches(monique, 'utility-types', { 'utility-types': ['phone', 'water', 'heating-cooling'] })).toBe(true)
  })

  it('refuses an option too many or too few', () => {
    expect(matches(monique, 'utility-types', { 'utility-types': ['phone', 'heating-cooling'] })).toBe(false)
    expect(matches(dana, 'utility-types', { 'utility-types': ['phone', 'water', 'heating-cooling'] })).toBe(false)
    expect(matches(dana, 'interview-when', { 'interview-when': ['mornings'] })).toBe(false)
  })

  it('refuses other amounts, dates, phones and codes', () => {
    expect(matches(dana, 'rent-amount', { 'rent-amount': 78_001 })).toBe(false)
    expect(matches(dana, 'dob', { dob: '1997-03-15' })).toBe(false)
    expect(matches(dana, 'phone-cell', { 'phone-cell': '5595550135' })).toBe(false)
    expect(matches(dana, 'home-zip', { 'home-zip': '93701' })).toBe(false)
    expect(matches(dana, 'homeless', { homeless: 'yes' })).toBe(false)
    expect(matches(dana, 'ssn', { ssn: '900000102' })).toBe(false)
    expect(matches(dana, 'lang-speak', { 'lang-speak': 'spanish' })).toBe(false)
  })

  it('takes a blank only where the sheet gives nothing', () => {
    expect(matches(walter, 'email', { email: null })).toBe(true)
    expect(matches(dana, 'email', { email: null })).toBe(false)
    expect(matches(lucia, 'race', { race: null })).toBe(true)
    expect(matches(lucia, 'race', { race: ['white'] })).toBe(false)
  })

  it('counts an offer left alone as declined', () => {
    expect(matches(lucia, 'voter', { voter: null })).toBe(true)
    expect(matches(dana, 'voter', { voter: null })).toBe(false)
    expect(matches(dana, 'medi-cal-interest', { 'medi-cal-interest': null })).toBe(true)
  })

  it('takes sample papers or none, and no picture of a real one', () => {
    const paper = { name: 'pay-stub-j1', bytes: 1000, type: 'image/png' }
    expect(matches(dana, 'docs-upload', { 'docs-upload': null })).toBe(true)
    expect(matches(dana, 'docs-upload', { 'docs-upload': [{ ...paper, sample: true }] })).toBe(true)
    expect(matches(dana, 'docs-upload', { 'docs-upload': [{ ...paper, sample: true }, paper] })).toBe(false)
  })
})

describe('people', () => {
  const [terrell, jada, micah] = typedItems(monique, 'members') as [AnyItem, AnyItem, AnyItem]
  const answersWith = (members: readonly AnyItem[]): Answers => ({ ...monique.key, members }) as unknown as Answers

  it('finds people whatever order they come in', () => {
    for (const { id } of [terrell, jada, micah]) {
      expect(itemMatches(monique, 'members', id, 'm-dob', [micah, terrell, jada])).toBe(true)
    }
  })

  it('knows a person by a name with a slip in it, and says that the name is wrong', () => {
    const slip = { ...terrell, 'm-first': 'Terel' }
    expect(itemMatches(monique, 'members', slip.id, 'm-first', [micah, slip, jada])).toBe(false)
    expect(itemMatches(monique, 'members', slip.id, 'm-dob', [micah, slip, jada])).toBe(true)
  })

  it('knows a person by the birth date', () => {
    const nickname = { ...jada, 'm-first': 'Princess' }
    expect(itemMatches(monique, 'members', nickname.id, 'm-relationship', [nickname, micah, terrell])).toBe(true)
    expect(itemMatches(monique, 'members', nickname.id, 'm-first', [nickname, micah, terrell])).toBe(false)
  })

  it('refuses everything about people whom the household lacks', () => {
    const priya: AnyItem = { id: 'b1f', 'm-first': 'Priya', 'm-last': 'Das', 'm-relationship': 'not-related' }
    expect(matches(tessa, 'food-others', { 'food-others': 'yes' })).toBe(false)
    expect(itemMatches(tessa, 'members', 'b1f', 'm-first', [priya])).toBe(false)
    const extra = { ...priya, 'm-last': 'Harper' }
    expect(itemMatches(monique, 'members', 'b1f', 'm-last', [extra, terrell, jada, micah])).toBe(false)
  })

  it('judges who applies by the people that are meant', () => {
    const answers = answersWith([micah, jada, terrell])
    const everyone = ['me', micah.id, jada.id, terrell.id]
    const applying = (who: string[], from = answers) =>
      matchesKey({ question: 'applying-who' }, { ...from, 'applying-who': who }, monique)
    expect(applying(everyone)).toBe(true)
    expect(applying(everyone.slice(0, 3))).toBe(false)
    expect(applying(['me', jada.id, terrell.id], answersWith([jada, terrell]))).toBe(false)
  })

  it('refuses a household with somebody too many among those who apply', () => {
    const guest: AnyItem = { id: 'b1f', 'm-first': 'Guest', 'm-last': 'Guest' }
    const answers = answersWith([terrell, jada, micah, guest])
    const who = ['me', terrell.id, jada.id, micah.id, guest.id]
    expect(matchesKey({ question: 'applying-who' }, { ...answers, 'applying-who': who }, monique)).toBe(false)
  })

  it('judges who is no citizen by the people that are meant', () => {
    const members = typedItems(lucia, 'members')
    const [mateo, sofia] = members.map(({ id }) => id) as [string, string]
    const answers = { ...lucia.key, members } as unknown as Answers
    const noncitizens = (who: string[]) =>
      matchesKey({ question: 'noncit-who' }, { ...answers, 'noncit-who': who }, lucia)
    expect(noncitizens([mateo])).toBe(true)
    expect(noncitizens([sofia])).toBe(false)
    expect(noncitizens(['me', mateo])).toBe(false)
  })
})

describe('jobs, other money and costs', () => {
  const [own, his] = typedItems(monique, 'jobs') as [AnyItem, AnyItem]

  it('finds jobs whatever order they come in', () => {
    for (const { id } of [own, his]) {
      for (const question of ['job-who', 'job-employer', 'job-frequency', 'job-pay'] as const) {
        expect(itemMatches(monique, 'jobs', id, question, [his, own])).toBe(true)
      }
    }
  })

  it('says which answer of a job is wrong', () => {
    const wrongPay = { ...his, 'job-pay': 70_100 }
    expect(itemMatches(monique, 'jobs', his.id, 'job-pay', [wrongPay, own])).toBe(false)
    expect(itemMatches(monique, 'jobs', his.id, 'job-employer', [wrongPay, own])).toBe(true)
    const wrongPerson = { ...his, 'job-who': 'me' }
    expect(itemMatches(monique, 'jobs', his.id, 'job-who', [wrongPerson, own])).toBe(false)
  })

  it('refuses a job that nobody has', () => {
    const extra: AnyItem = { ...own, id: 'c1f' }
    expect(itemMatches(monique, 'jobs', 'c1f', 'job-pay', [own, his, extra])).toBe(false)
    expect(itemMatches(walter, 'jobs', 'c1f', 'job-pay', [extra])).toBe(false)
  })

  it('finds an amount by what it is for', () => {
    const [socialSecurity, ssi] = typedItems(walter, 'other-money') as [AnyItem, AnyItem]
    const swapped = [
      { ...ssi, 'un-amount': socialSecurity['un-amount'] },
      { ...socialSecurity, 'un-amount': ssi['un-amount'] },
    ]
    expect(itemMatches(walter, 'other-money', ssi.id, 'un-amount', [ssi, socialSecurity])).toBe(true)
    expect(itemMatches(walter, 'other-money', ssi.id, 'un-amount', swapped)).toBe(false)
    const pension = { ...ssi, of: 'pension' }
    expect(itemMatches(walter, 'other-money', ssi.id, 'un-amount', [pension, socialSecurity])).toBe(false)
  })

  it('takes two amounts of one kind in either order', () => {
    const [hers, his] = typedItems(meiFong, 'other-money') as [AnyItem, AnyItem]
    expect(itemMatches(meiFong, 'other-money', hers.id, 'un-amount', [his, hers])).toBe(true)
    expect(itemMatches(meiFong, 'other-money', his.id, 'un-amount', [his, hers])).toBe(true)
    const both = { ...hers, 'un-amount': 165_000 }
    expect(itemMatches(meiFong, 'other-money', hers.id, 'un-amount', [both])).toBe(false)
  })
})

describe('what there is nothing to say about', () => {
  it('says nothing of questions outside the key', () => {
    expect(matches(dana, 'mail-address', { 'mail-address': 'PO Box 1' })).toBeUndefined()
    expect(matches(dana, 'disab-who', { 'disab-who': ['me'] })).toBeUndefined()
  })

  it('says nothing of questions without an answer', () => {
    expect(matchesKey({ question: 'dob' }, {}, dana)).toBeUndefined()
    expect(matchesKey({ question: 'job-pay', group: 'jobs', item: 'new' }, {}, dana)).toBeUndefined()
  })
})
