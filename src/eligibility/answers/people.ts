import { me } from '../../questions/answers.ts'
import type { IsoDate } from '../../questions/kinds/kind.ts'
import { isDay, yearsBetween } from '../days.ts'
import { openPerson, studentWith } from '../facts/defaults.ts'
import type { PersonFacts, Status, StudentFacts } from '../facts/household.ts'
import { unknown, type YesNo } from '../facts/known.ts'
import { constants } from '../parameters/constants.ts'
import { type AnyAnswers, anyItems, listIn, textIn, yesNoIn, yesNoTextIn } from './read.ts'

const youngChild = 6
const child = 12
const adult = 18

interface Known {
  id: string
  age: IsoDate | typeof unknown
  relationship: string | undefined
  sharesFood: YesNo
  wantsHelp: YesNo
}

/** Who applies: one list, or a question for each person; alone, the applicant does. */
function wantsHelp(answers: AnyAnswers, id: string, own: YesNo): YesNo {
  const listed = listIn(answers, 'applying-who')
  if (listed) return listed.includes(id) ? 'yes' : 'no'
  if (own !== unknown) return own
  return yesNoIn(answers, 'food-others') === 'no' && id === me ? 'yes' : unknown
}

const dayIn = (answers: AnyAnswers, question: string) => {
  const day = textIn(answers, question)
  return isDay(day) ? day : unknown
}

/** The people that are named: the applicant, and those added to the household; somebody who is away isn't in the home. */
function namedPeople(answers: AnyAnswers): Known[] {
  const applicant: Known = {
    id: me,
    age: dayIn(answers, 'dob'),
    relationship: undefined,
    sharesFood: 'yes',
    wantsHelp: wantsHelp(answers, me, yesNoIn(answers, 'applying-self')),
  }
  const members = anyItems(answers, 'members')
    .filter((member) => textIn(member, 'm-living') !== 'away')
    .map((member): Known => {
      const food = yesNoIn(member, 'm-food')
      return {
        id: member.id,
        age: dayIn(member, 'm-dob'),
        relationship: textIn(member, 'm-relationship'),
        // A form that has people added who share food asks it no second time.
        sharesFood: 'm-food' in member ? food : 'yes',
        wantsHelp: wantsHelp(answers, member.id, yesNoIn(member, 'm-applying')),
      }
    })
  return [applicant, ...members.filter(({ id }) => id !== me)]
}

const isChildOf = (relationship: string | undefined) => relationship === 'child' || relationship === 'stepchild'

/** Relations to each other as they follow from those to the applicant; her spouse is a parent, too, of her children. */
function relationsOf(person: Known, people: readonly Known[]): Pick<PersonFacts, 'spouse' | 'parents'> {
  const spouse = people.find(({ relationship }) => relationship === 'spouse')?.id
  if (person.id === me) {
    const parents = people.filter(({ relationship }) => relationship === 'parent').map(({ id }) => id)
    return { spouse: spouse ?? null, parents }
  }
  if (person.relationship === 'spouse') return { spouse: person.id === spouse ? me : null, parents: [] }
  return { spouse: null, parents: isChildOf(person.relationship) ? [me, ...(spouse ? [spouse] : [])] : [] }
}

/** A status as the long form offers it; `other` may be one of those that the state decides on, unless that was asked. */
function statusOf(answers: AnyAnswers, id: string): Status {
  const about = anyItems(answers, 'people').find((item) => item.id === id)
  const citizen = about ? yesNoIn(about, 'citizen') : unknown
  if (citizen === 'yes') return 'citizen'
  if (citizen === unknown) return yesNoIn(answers, 'citizen-all') === 'yes' ? 'citizen' : unknown
  switch (textIn(about, 'noncit-status')) {
    case 'lawful-permanent-resident':
      return {
        is: 'permanent-resident',
        // The form asks when somebody came, not since when she is a permanent resident.
        fiveYears: unknown,
        fortyQuarters: yesNoIn(answers, 'noncit-40q'),
        military: yesNoTextIn(answers, 'military-any') === 'no' ? 'no' : unknown,
        cameForSafety: unknown,
      }
    case 'refugee-or-asylee':
      return 'refugee-like'
    case 'cuban-or-haitian-entrant':
    case 'compact-of-free-association':
      return 'entrant-or-compact'
    case 'parolee':
      return 'parolee'
    case 'other':
      return yesNoIn(answers, 'noncit-tu') === 'no' ? 'other' : unknown
    default:
      return unknown
  }
}

/** A benefit that money of this kind proves: whose it is shows the item, or there is one person only. */
function getsMoney(answers: AnyAnswers, kind: string, id: string, isAlone: boolean): YesNo {
  if (yesNoIn(answers, 'unearned-any') === 'no') return 'no'
  const types = listIn(answers, 'unearned-types')
  if (!types) return unknown
  if (!types.includes(kind)) return 'no'
  if (isAlone) return 'yes'
  const owners = anyItems(answers, 'other-money')
    .filter(({ of }) => of === kind)
    .map((item) => textIn(item, 'un-who'))
  if (owners.includes(id)) return 'yes'
  return owners.length > 0 && owners.every((owner) => owner !== undefined) ? 'no' : unknown
}

/** A disability that is told isn't yet a benefit that counts (7 CFR 271.2); none told is none. */
function disabilityBenefit(answers: AnyAnswers, id: string): YesNo {
  const any = yesNoIn(answers, 'disab-any')
  if (any !== 'yes') return any
  const who = listIn(answers, 'disab-who')
  return who && !who.includes(id) ? 'no' : unknown
}

function yearsOf({ age }: Known, today: IsoDate) {
  return age === unknown ? undefined : yearsBetween(age, today)
}

/** Care of a child as far as ages and relations tell: no child under 12, no such care; a parent of one under 6 gives it. */
function caresForChild(person: Known, people: readonly Known[], today: IsoDate): YesNo {
  const ages = people.map((one) => ({ one, years: yearsOf(one, today) ?? 0 }))
  if (ages.every(({ years }) => years >= child)) return 'no'
  const hasYoungChild = ages.some(({ one, years }) => isChildOf(one.relationship) && years < youngChild)
  const isParent = person.id === me || person.relationship === 'spouse'
  return hasYoungChild && isParent ? 'yes' : unknown
}

function studentOf(
  answers: AnyAnswers,
  person: Known,
  people: readonly Known[],
  today: IsoDate,
): PersonFacts['student'] {
  const any = yesNoIn(answers, 'student-any')
  if (any !== 'yes') return any === 'no' ? 'no' : unknown
  const items = anyItems(answers, 'students')
  const about = items.find((item) => item['student-who'] === person.id)
  const isToldOf = items.length > 0 && items.every((item) => textIn(item, 'student-who') !== undefined)
  if (!about) return isToldOf ? 'no' : unknown
  const hours = about['student-hours']
  return studentWith('unknown', {
    halfTime: yesNoIn(about, 'student-half'),
    workStudy: yesNoIn(about, 'student-workstudy'),
    paidHours: typeof hours === 'number' ? hours : unknown,
    caresForChild: caresForChild(person, people, today),
  } satisfies Partial<StudentFacts>)
}

/** Foster children stand outside unless they are counted; the form doesn't say which child is one. */
function stayOf(answers: AnyAnswers, { relationship }: Known, years: number | undefined): PersonFacts['stay'] {
  const mayBeFoster = relationship === 'not-related' && years !== undefined && years < adult
  if (yesNoIn(answers, 'foster-child') !== 'yes' || !mayBeFoster) return 'usual'
  return yesNoIn(answers, 'foster-count') === 'yes' ? 'foster-counted' : 'foster'
}

/** The people of the household with what a form's answers tell of each; the rest stays unknown. */
export function peopleFrom(answers: AnyAnswers, today: IsoDate): PersonFacts[] {
  const people = namedPeople(answers)
  const isAlone = people.length === 1
  return people.map((person): PersonFacts => {
    const { id } = person
    const years = yearsOf(person, today)
    const mayBeApart = yesNoIn(answers, 'elder-separate') === 'yes' && (years ?? 0) >= constants.elderlyAge
    const open = openPerson({ id })
    return {
      ...open,
      ...relationsOf(person, people),
      age: person.age,
      sharesFood: person.sharesFood,
      wantsHelp: person.wantsHelp,
      stay: stayOf(answers, person, years),
      institutionMeals: yesNoTextIn(answers, 'facility-any') === 'yes' ? unknown : 'no',
      cannotCook: mayBeApart ? unknown : 'no',
      ssi: getsMoney(answers, 'ssi', id, isAlone),
      cashAid: getsMoney(answers, 'cash-aid', id, isAlone),
      disabilityBenefit: disabilityBenefit(answers, id),
      status: statusOf(answers, id),
      student: studentOf(answers, person, people, today),
      pupil: years === undefined || years < adult ? unknown : 'no',
      work: {
        ...open.work,
        pregnant: yesNoTextIn(answers, 'pregnant-any') === 'no' ? 'no' : unknown,
        unemploymentBenefits: getsMoney(answers, 'unemployment', id, isAlone),
      },
    }
  })
}
