import type { Household, Person } from './household.ts'
import { fullName, personIn } from './people.ts'
import { fact, type SheetFact, type TermKey } from './sheet/fact.ts'

type PaperTerm<T> = T extends `papers.${infer Kind}` ? Kind : never
/** What a sample paper is; its title is `sheet:terms.papers.KIND`. */
export type PaperKind = PaperTerm<TermKey>

/** A made-up paper that can be added as proof, so that nobody takes a picture of a real one. */
export interface SamplePaper {
  /** Its kind and, where there are several of it, what it is about: `pay-stub-j1`. Also its file name. */
  id: string
  kind: PaperKind
  /** What is printed on it. */
  facts: readonly SheetFact[]
}

const paper = (kind: PaperKind, facts: readonly SheetFact[], about?: string): SamplePaper => ({
  id: about === undefined ? kind : `${kind}-${about}`,
  kind,
  facts: [fact('paper.sample'), ...facts],
})

const nameOf = (person: Person) => fact('paper.name', { name: fullName(person) })

const addressOf = ({ home }: Household) =>
  fact('paper.address', { address: `${home.street} ${home.unit}, ${home.city}, CA ${home.zip}` })

const identity = (household: Household): SamplePaper[] => [
  paper('id-card', [
    nameOf(household.applicant),
    fact('paper.born', { date: { day: household.applicant.born } }),
    addressOf(household),
  ]),
  ...(household.papers
    ? [
        paper('green-card', [
          nameOf(personIn(household, household.papers.who)),
          fact('paper.number', { number: household.papers.cardNumber }),
        ]),
      ]
    : []),
]

const incomePapers = (household: Household): SamplePaper[] => [
  ...household.jobs.map((job) =>
    paper(
      'pay-stub',
      [
        nameOf(personIn(household, job.who)),
        fact('paper.from', { from: job.employer }),
        fact('paper.often', { often: { question: 'job-frequency', option: job.frequency } }),
        fact('paper.pay', { amount: { cents: job.pay } }),
      ],
      job.id,
    ),
  ),
  ...household.businesses.map(({ id, who, trade, gross }) =>
    paper(
      'income-record',
      [
        nameOf(personIn(household, who)),
        fact('paper.kind', { kind: { term: `trades.${trade}` } }),
        fact('paper.month', { amount: { cents: gross } }),
      ],
      id,
    ),
  ),
  ...household.otherMoney.map(({ id, who, kind, source, amount }) =>
    paper(
      'award-letter',
      [
        nameOf(personIn(household, who)),
        fact('paper.from', { from: source }),
        fact('paper.kind', { kind: { question: 'unearned-types', option: kind } }),
        fact('paper.month', { amount: { cents: amount } }),
      ],
      id,
    ),
  ),
  ...(household.lostJob
    ? [
        paper('layoff-letter', [
          nameOf(household.applicant),
          fact('paper.from', { from: household.lostJob.employer }),
          fact('paper.laidOff', { date: { day: household.lostJob.laidOff } }),
        ]),
      ]
    : []),
]

const schoolPapers = (household: Household): SamplePaper[] =>
  household.students.map(({ id, who, school, halfTime, workStudy }) =>
    paper(
      'school-letter',
      [
        nameOf(personIn(household, who)),
        fact('paper.from', { from: school }),
        ...(halfTime ? [fact('paper.halfTime')] : []),
        ...(workStudy ? [fact('paper.workStudy')] : []),
      ],
      id,
    ),
  )

function homePapers(household: Household): SamplePaper[] {
  const { applicant, rent, utilities, urgent } = household
  const heading = [nameOf(applicant), addressOf(household)]
  return [
    paper('rent-receipt', [...heading, fact('paper.month', { amount: { cents: rent } })]),
    ...(urgent ? [paper('pay-or-move-notice', [...heading, fact('paper.month', { amount: { cents: rent } })])] : []),
    paper('utility-bill', [...heading, fact('paper.month', { amount: { cents: utilities.month } })]),
    ...(urgent ? [paper('shutoff-notice', heading)] : []),
  ]
}

const costPapers = (household: Household): SamplePaper[] => [
  ...household.careCosts.map(({ id, who, provider, amount }) =>
    paper(
      'care-receipt',
      [
        nameOf(personIn(household, who)),
        fact('paper.from', { from: provider }),
        fact('paper.month', { amount: { cents: amount } }),
      ],
      id,
    ),
  ),
  ...household.medicalCosts.map(({ id, who, amount }) =>
    paper('medical-bill', [nameOf(personIn(household, who)), fact('paper.month', { amount: { cents: amount } })], id),
  ),
  ...household.accounts.map(({ owner, balance }) =>
    paper('bank-statement', [
      nameOf(personIn(household, owner)),
      fact('paper.balance', { amount: { cents: balance } }),
    ]),
  ),
]

/** The sample papers of a household: proof of who it is, what comes in, where it lives and what it pays. */
export const papersOf = (household: Household): SamplePaper[] => [
  ...identity(household),
  ...incomePapers(household),
  ...schoolPapers(household),
  ...homePapers(household),
  ...costPapers(household),
]
