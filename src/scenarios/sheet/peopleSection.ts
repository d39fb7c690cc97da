import type { Household, Member, Student } from '../household.ts'
import { applyingIn, personIn } from '../people.ts'
import { fact, type SheetFact, type SheetSection } from './fact.ts'
import { nativeText, ssnText } from './texts.ts'

const firstNames = (people: readonly { first: string }[]) => ({ list: people.map(({ first }) => first) })

function companyFacts({ members, roommates }: Household): SheetFact[] {
  if (members.length > 0) return [fact('people.family', { names: firstNames(members) })]
  if (roommates.length === 0) return [fact('people.alone')]
  return [fact('people.roommates', { names: { list: roommates } }), fact('people.roommatesEat')]
}

const memberFacts = ({ id, first, last, native: [native] = [], relationship, born, ssn }: Member): SheetFact[] => [
  fact('people.first', { name: first }, id),
  fact('people.last', { name: last }, id),
  ...(native === undefined ? [] : [fact('people.native', { name: nativeText(native) }, id)]),
  fact(`people.${relationship}`, { name: first }, id),
  fact('people.born', { date: { day: born } }, id),
  ...(ssn === undefined ? [] : [fact('people.number', { number: ssnText(ssn) }, id)]),
]

function applyingFacts({ applicant, members }: Household): SheetFact {
  if (members.length === 0) return fact('people.applySelf')
  return fact(applicant.applying ? 'people.applyAll' : 'people.applyOthers', { names: firstNames(members) })
}

/** Of someone who doesn't apply the sheet says nothing, on purpose. */
function citizenFacts(household: Household): SheetFact[] {
  const { papers, members, applicant } = household
  const applying = applyingIn(household)
  const notCitizens = applying.filter(({ citizen }) => citizen === 'no')
  if (notCitizens.length === 0) return [fact(members.length > 0 ? 'people.citizensAll' : 'people.citizenAlone')]
  const name = papers ? personIn(household, papers.who).first : ''
  return [
    ...notCitizens.map(({ first, id }) => fact('people.notCitizen', { name: first }, id)),
    ...(papers
      ? [
          fact('people.entered', { name, date: { day: papers.entered } }, papers.who),
          fact('people.card', { number: papers.cardNumber }, papers.who),
        ]
      : []),
    fact('people.citizens', { names: firstNames(applying.filter(({ citizen }) => citizen === 'yes')) }),
    ...(applicant.citizen === 'unsaid' ? [fact('people.unsaid')] : []),
  ]
}

const studentFacts = ({ school, halfTime, workStudy, paidHoursAWeek, id }: Student): SheetFact[] => [
  fact('people.student', { school }, id),
  ...(halfTime ? [fact('people.halfTime', {}, id)] : []),
  ...(workStudy ? [fact('people.workStudy', {}, id)] : []),
  fact('people.studentHours', { hours: { number: paidHoursAWeek } }, id),
]

function healthFacts({ members, disabled, healthCover }: Household): SheetFact[] {
  const none = members.length > 0 ? 'people.noDisability' : 'people.noDisabilityAlone'
  return [
    fact(disabled.length > 0 ? 'people.disabled' : none),
    ...(healthCover === 'medicare' ? [fact('people.medicareAll', { names: firstNames(members) })] : []),
    ...(healthCover === 'medicare-and-medi-cal' ? [fact('people.medicareAndMediCal')] : []),
  ]
}

/** Who lives with the applicant, and what is to be known of them all. */
export function peopleSection(household: Household): SheetSection {
  const { members, students, caretaker, fatherElsewhere } = household
  const children = members.filter(({ relationship }) => relationship === 'child')
  const noStudent = members.length > 0 ? 'people.noStudent' : 'people.noStudentAlone'
  return {
    id: 'people',
    facts: [
      ...companyFacts(household),
      ...members.flatMap(memberFacts),
      ...(caretaker ? [fact('people.caretaker', { names: firstNames(children) })] : []),
      ...(fatherElsewhere === undefined
        ? []
        : [fact('people.fatherElsewhere', { name: personIn(household, fatherElsewhere).first })]),
      applyingFacts(household),
      ...citizenFacts(household),
      ...healthFacts(household),
      ...(students.length > 0 ? students.flatMap(studentFacts) : [fact(noStudent)]),
    ],
  }
}
