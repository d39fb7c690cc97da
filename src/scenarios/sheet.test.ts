import { describe, expect, it } from 'vitest'
import questions from '../../locales/en/questions.json'
import words from '../../locales/en/sheet.json'
import { groupIds, isQuestionId, itemsOf, type QuestionId } from '../questions/answers.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios.ts'
import { sheetOf } from './sheet.ts'
import type { FactKey, SheetFact, SheetValue } from './sheet/fact.ts'
import { phoneText, ssnText } from './sheet/texts.ts'
import { tellFact } from './tellFact.ts'

const factsOf = (scenario: Scenario): SheetFact[] => sheetOf(scenario).flatMap(({ facts }) => facts)
const paperFactsOf = ({ papers }: Scenario): SheetFact[] => papers.flatMap(({ facts }) => facts)
const everyFact = scenarios.flatMap((scenario) => [...factsOf(scenario), ...paperFactsOf(scenario)])

const namespaces: Record<string, unknown> = { sheet: words, questions, counties: {} }

/** English words with their values put in, unformatted; the key itself where there are no words. */
function say(key: string, values: Record<string, unknown> = {}): string {
  const [namespace = '', path = ''] = key.split(':')
  const found = path
    .split('.')
    .reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], namespaces[namespace])
  if (typeof found !== 'string') return namespace === 'counties' ? path : key
  return found.replace(/\{\{(\w+)(?:, \w+)?\}\}/g, (whole, name: string) => String(values[name] ?? whole))
}

const placeholders = (text: string) => [...new Set([...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name))].sort()

/** What a fact puts into its words, as it is stored. */
function raw(value: SheetValue): string[] {
  if (typeof value === 'string') return [value]
  if ('list' in value) return value.list.flatMap(raw)
  if ('option' in value) return [value.option]
  return [String(Object.values(value)[0])]
}

/** What tells the answer to a question: one of these facts has to be on the sheet. */
const telling: Partial<Record<QuestionId, readonly FactKey[]>> = {
  'pre-size': ['people.alone', 'people.family', 'people.roommatesEat'],
  'pre-60-disabled': ['you.born'],
  'pre-student': ['people.halfTime', 'people.noStudent', 'people.noStudentAlone'],
  'pre-earned-frequency': ['work.often', 'work.ownWork', 'work.noWork', 'work.noWorkAlone'],
  'pre-earned': ['work.pay', 'work.ownGross'],
  'pre-other-income': ['otherMoney.yours', 'otherMoney.none'],
  'pre-no-home': ['home.steady'],
  'pre-housing': ['bills.rent', 'bills.rentShare'],
  'pre-utilities': ['bills.heat'],
  'pre-money': ['money.onHand'],
  'lang-speak': ['you.speaks'],
  'lang-read': ['you.reads'],
  interpreter: ['wishes.interpreter', 'wishes.noInterpreter'],
  'home-zip': ['home.zip'],
  homeless: ['home.steady'],
  'home-street': ['home.street'],
  'home-unit': ['home.unit'],
  'home-city': ['home.city'],
  'mail-same': ['home.mail'],
  'first-name': ['you.first'],
  'last-name': ['you.last'],
  dob: ['you.born'],
  'applying-self': ['people.applySelf', 'people.applyAll', 'people.applyOthers'],
  ssn: ['you.number', 'people.unsaid'],
  'phone-cell': ['home.phone'],
  'text-ok': ['home.texts'],
  email: ['home.email', 'home.noEmail'],
  'food-others': ['people.alone', 'people.family', 'people.roommatesEat'],
  'm-first': ['people.first'],
  'm-last': ['people.last'],
  'm-relationship': ['people.spouse', 'people.child'],
  'm-dob': ['people.born'],
  'm-applying': ['people.applyAll', 'people.applyOthers'],
  'm-ssn': ['people.number'],
  'applying-who': ['people.applySelf', 'people.applyAll', 'people.applyOthers'],
  'ssn-now': ['wishes.numbersLater'],
  'citizen-all': ['people.citizenAlone', 'people.citizensAll', 'people.notCitizen'],
  'noncit-who': ['people.notCitizen'],
  citizen: ['people.citizenAlone', 'people.citizensAll', 'people.notCitizen'],
  'disab-any': ['people.disabled', 'people.noDisability', 'people.noDisabilityAlone'],
  'disab-who': ['people.disabled'],
  'student-any': ['people.student', 'people.noStudent', 'people.noStudentAlone'],
  'student-who': ['people.student'],
  'student-half': ['people.halfTime'],
  'student-workstudy': ['people.workStudy'],
  'work-types': ['work.jobYours', 'work.jobTheirs', 'work.noWork', 'work.noWorkAlone'],
  'job-any': ['work.jobYours', 'work.jobTheirs', 'work.noWork', 'work.noWorkAlone'],
  'job-who': ['work.jobYours', 'work.jobTheirs'],
  'job-employer': ['work.employer'],
  'job-frequency': ['work.often'],
  'job-pay': ['work.pay'],
  'selfemp-any': ['work.ownWork', 'today.rest'],
  'se-who': ['work.ownWork'],
  'se-gross': ['work.ownGross'],
  'unearned-any': ['otherMoney.yours', 'otherMoney.none'],
  'unearned-types': ['otherMoney.yours', 'otherMoney.none'],
  'un-amount': ['otherMoney.amount'],
  'income-right': ['otherMoney.total', 'otherMoney.totalWithoutGrant', 'otherMoney.totalNothing'],
  'rent-amount': ['bills.rent', 'bills.rentShare'],
  'utility-types': ['bills.heat'],
  'heat-any': ['bills.heat'],
  'phone-bill-any': ['bills.phone'],
  'water-any': ['bills.water', 'bills.noWater'],
  'cost-types': ['bills.care', 'bills.noCare', 'bills.noCareAlone'],
  'care-any': ['bills.care', 'bills.noCare', 'bills.noCareAlone'],
  'care-amount': ['bills.careAmount'],
  'child-support-any': ['bills.noChildSupport', 'bills.noChildSupportAlone'],
  'medical-any': ['bills.medicalYours', 'bills.medicalTheirs', 'bills.noMedical', 'bills.noMedicalAlone'],
  'med-amount': ['bills.medicalAmount'],
  'money-on-hand': ['money.onHand'],
  farmworker: ['work.noFarmWork', 'work.noFarmWorkAlone'],
  'rep-any': ['wishes.helper', 'wishes.noHelper'],
  'rep-name': ['wishes.helper'],
  'rep-phone': ['wishes.helperPhone'],
  'interview-when': ['wishes.call'],
  'interview-days': ['wishes.call'],
  'interview-times': ['wishes.call'],
  hispanic: ['you.hispanic', 'you.notHispanic'],
  race: ['you.race', 'you.raceUnsaid'],
  signature: ['wishes.sign'],
  'docs-upload': ['papers.later'],
  'medi-cal-interest': ['wishes.foodOnly'],
  voter: ['wishes.registered', 'wishes.notVoting'],
  'acct-county': ['home.county'],
  'acct-username': ['portal.userName'],
  'acct-password': ['portal.password'],
  'acct-password-2': ['portal.password'],
  'acct-secret-1': ['portal.pet'],
  'acct-secret-1-answer': ['portal.pet'],
  'acct-email': ['portal.email'],
  programs: ['wishes.foodOnly'],
  'expedited-ask': ['wishes.fast', 'wishes.notFast'],
  'address-permanent': ['home.steady'],
  'address-match': ['home.street'],
  'contact-best-time': ['wishes.call'],
  'early-submit': ['portal.keepGoing'],
  'middle-name': ['you.middle', 'today.rest'],
  'marital-status': ['you.neverMarried', 'you.married', 'you.divorced', 'you.widowed'],
  'birth-country': ['you.birthCountry'],
  'ssn-has': ['you.number', 'people.unsaid'],
  'race-decline': ['you.race', 'you.raceUnsaid'],
  'race-detail': ['you.raceGroup'],
  'urgent-rent': ['bills.rent', 'bills.rentShare'],
  'urgent-utilities': ['bills.month'],
  'others-home': ['people.alone', 'people.family', 'people.roommates'],
  'not-sharing-food': ['people.roommates', 'today.rest'],
  'm-living': ['people.family'],
  'm-food': ['people.family'],
  'm-ssn-has': ['people.number'],
  'noncit-status': ['people.notCitizen'],
  'noncit-entry': ['people.entered'],
  'noncit-doc-type': ['people.notCitizen'],
  'noncit-doc-number': ['people.card'],
  'ca-resident': ['home.steady'],
  'student-school': ['people.student'],
  'student-hours': ['people.studentHours'],
  'job-address': ['work.address'],
  'job-phone': ['work.phone'],
  'job-rate': ['work.hourly'],
  'job-hours': ['work.hours'],
  'job-gross-month': ['work.payThisMonth'],
  'job-continue': ['work.goesOn'],
  'se-name': ['work.ownWork'],
  'se-expense-method': ['work.ownCosts'],
  'loss-detail': ['work.lostJob'],
  'un-who': ['otherMoney.yours', 'otherMoney.theirs'],
  'un-source': ['otherMoney.source'],
  'un-frequency': ['otherMoney.amount'],
  'un-continue': ['otherMoney.goesOn'],
  'income-year': ['otherMoney.year'],
  'accounts-any': ['money.checking', 'money.savings'],
  'acct-owner': ['money.owner'],
  'acct-type': ['money.checking', 'money.savings'],
  'acct-value': ['money.checking', 'money.savings'],
  'vehicle-any': ['money.vehicle', 'money.noVehicle'],
  'veh-model': ['money.vehicle'],
  'veh-value': ['money.vehicleWorth'],
  'rent-any': ['bills.rent', 'bills.rentShare'],
  'util-month': ['bills.month'],
  'care-who': ['bills.care'],
  'care-provider': ['bills.careProvider'],
  'care-frequency': ['bills.careAmount'],
  'med-who': ['bills.medicalYours', 'bills.medicalTheirs'],
  'med-reimbursed': ['bills.notPaidBack'],
  'tax-filer': ['otherMoney.taxes', 'otherMoney.noTaxes'],
  'tax-dependents': ['otherMoney.taxes', 'otherMoney.noTaxes'],
  'interview-type': ['wishes.call'],
  'esign-pin': ['portal.pin'],
  office: ['portal.office'],
  // "What is not on this sheet is not so", or a fact of the few households where it is.
  ...Object.fromEntries(
    (
      [
        'other-names',
        'phone-home',
        'phone-work',
        'gender',
        'accommodation',
        'dv-history',
        'm-gender',
        'pregnant-any',
        'elder-separate',
        'svc-wic',
        'svc-planning',
        'absent-parent',
        'caretaker',
        'foster-child',
        'facility-any',
        'other-food-any',
        'military-any',
        'past-aid',
        'aid-stopped',
        'law-duplicate',
        'law-trafficking',
        'law-drugs-trade',
        'law-guns-trade',
        'law-fleeing',
        'law-parole',
        'law-drug-felony',
        'noncit-sponsored',
        'noncit-40q',
        'noncit-tu',
        'job-change-any',
        'strike-any',
        'ui-12m',
        'inkind-any',
        'income-varies',
        'other-assets-any',
        'property-any',
        'sold-any',
        'rent-help',
        'subsidised',
        'tax-insurance-any',
        'liheap',
        'spousal-support-any',
        'special-needs',
        'cover-any',
        'cover-bills',
        'shopper-any',
        'assister-org',
        'second-signature',
        'income-under-150',
        'costs-over-income',
        'eviction',
        'shutoff',
        'food-3-days',
      ] as const
    ).map((id) => [id, ['today.rest' as const]]),
  ),
}

/** Ticked by everyone who signs, and the code that the page itself shows; no facts of a household. */
const untold: readonly string[] = [
  'rights-ack',
  'perjury-ack',
  'readme-ack',
  'penalties-ack',
  'acct-code',
] satisfies QuestionId[]

/** Answers whose value has to stand on the sheet as it is typed. */
const literal = new Map<string, (value: string) => string>([
  ...(['home-zip', 'home-street', 'home-unit', 'home-city', 'first-name', 'last-name', 'dob', 'email'] as const).map(
    (id) => [id, String] as const,
  ),
  ...(['m-first', 'm-last', 'm-dob', 'job-employer', 'job-pay', 'job-frequency', 'se-gross'] as const).map(
    (id) => [id, String] as const,
  ),
  ...(['un-amount', 'rent-amount', 'care-amount', 'med-amount', 'money-on-hand', 'rep-name', 'signature'] as const).map(
    (id) => [id, String] as const,
  ),
  ...(['phone-cell', 'rep-phone'] as const).map((id) => [id, phoneText] as const),
  ...(['ssn', 'm-ssn'] as const).map((id) => [id, ssnText] as const),
])

const keyEntries = ({ key }: Scenario): [string, unknown][] => [
  ...Object.entries(key).filter(([id]) => isQuestionId(id)),
  ...groupIds.flatMap((group) =>
    itemsOf(key, group).flatMap((item) => Object.entries(item).filter(([id]) => isQuestionId(id))),
  ),
]

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('the sheet of %s', (_, scenario) => {
  const keys = new Set<string>(factsOf(scenario).map(({ key }) => key))
  const told = new Set(factsOf(scenario).flatMap(({ values }) => Object.values(values).flatMap(raw)))

  it('tells something to answer every question of the key with', () => {
    for (const [id] of keyEntries(scenario)) {
      if (untold.includes(id)) continue
      const facts = telling[id as QuestionId] ?? []
      expect(
        facts.some((fact) => keys.has(fact)),
        id,
      ).toBe(true)
    }
  })

  it('shows every name, date and amount as it is to be typed', () => {
    for (const [id, value] of keyEntries(scenario)) {
      const shown = literal.get(id)
      if (shown && value !== null) expect(told, id).toContain(shown(String(value)))
    }
  })

  it('names no question', () => {
    const text = factsOf(scenario)
      .map((fact) => tellFact(fact, say))
      .join('\n')
    expect(text).not.toMatch(/\b(?:m|un|se|job|acct|noncit|rep|ssn)-[a-z]+\b/)
  })

  it('tells its story in the same order as every other', () => {
    expect(sheetOf(scenario).map(({ id }) => id)).toEqual(Object.keys(words.sections))
  })
})

describe('the words of the sheets', () => {
  it('have a place for each value, and a value for each place', () => {
    for (const { key, values } of everyFact) {
      const [section = '', name = ''] = key.split('.')
      const text = (words.facts as Record<string, Record<string, string>>)[section]?.[name] ?? ''
      expect(Object.keys(values).sort(), key).toEqual(placeholders(text))
    }
  })

  it('are all there', () => {
    for (const fact of everyFact) expect(tellFact(fact, say), fact.key).not.toMatch(/(?:sheet|questions):|\{\{/)
  })

  it('are all needed by some household', () => {
    const used = new Set<string>(everyFact.map(({ key }) => key))
    const known = Object.entries(words.facts).flatMap(([section, facts]) =>
      Object.keys(facts)
        .filter((name) => !name.endsWith('_note'))
        .map((name) => `${section}.${name}`),
    )
    expect(known.filter((key) => !used.has(key))).toEqual([])
  })
})

describe('the mixed-status family', () => {
  it('says nothing of the status of the one who does not apply', () => {
    const lucia = scenarios.find(({ id }) => id === 'lucia-ramirez-soto') as Scenario
    const keys = factsOf(lucia).map(({ key }) => key)
    expect(keys).toContain('people.unsaid')
    expect(keys).not.toContain('you.number')
    const citizenship = factsOf(lucia).filter(({ key }) => /itizen/.test(key))
    expect(citizenship.flatMap(({ values }) => Object.values(values).flatMap(raw))).toEqual(['Mateo', 'Sofía', 'Diego'])
  })
})

describe('the college student', () => {
  it('shares the home with two people who buy and cook their own food', () => {
    const tessa = scenarios.find(({ id }) => id === 'tessa-okafor') as Scenario
    const roommates = factsOf(tessa).find(({ key }) => key === 'people.roommates')
    expect(roommates?.values.names).toEqual({ list: ['Priya Das', 'Lena Ortiz'] })
    expect(factsOf(tessa).map(({ key }) => key)).toContain('people.roommatesEat')
  })
})
