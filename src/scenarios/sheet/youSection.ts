import type { Applicant, Household } from '../household.ts'
import { fact, type FactKey, type SheetFact, type SheetSection } from './fact.ts'
import { nativeText, ssnText } from './texts.ts'

const marriage: Record<Applicant['maritalStatus'], FactKey> = {
  'never-married': 'you.neverMarried',
  married: 'you.married',
  divorced: 'you.divorced',
  widowed: 'you.widowed',
}

function nameFacts({ first, middle, last, native: [native] = [] }: Applicant): SheetFact[] {
  return [
    fact('you.first', { name: first }),
    ...(middle === undefined ? [] : [fact('you.middle', { name: middle })]),
    fact('you.last', { name: last }),
    ...(native === undefined ? [] : [fact('you.native', { name: nativeText(native) })]),
  ]
}

function originFacts({ hispanic, race, raceDetail }: Applicant): SheetFact[] {
  const races = race?.map((option) => ({ question: 'race', option }) as const)
  return [
    fact(hispanic === 'yes' ? 'you.hispanic' : 'you.notHispanic'),
    races ? fact('you.race', { races: { list: races } }) : fact('you.raceUnsaid'),
    ...(raceDetail === undefined ? [] : [fact('you.raceGroup', { group: { term: `raceGroups.${raceDetail}` } })]),
  ]
}

/** The applicant herself. */
export const youSection = ({ applicant, speaks, reads }: Household): SheetSection => ({
  id: 'you',
  facts: [
    ...nameFacts(applicant),
    fact('you.born', { date: { day: applicant.born } }),
    ...(applicant.ssn === undefined ? [] : [fact('you.number', { number: ssnText(applicant.ssn) })]),
    fact('you.birthCountry', { country: { term: `countries.${applicant.birthCountry}` } }),
    fact(marriage[applicant.maritalStatus]),
    fact('you.speaks', { language: { question: 'lang-speak', option: speaks } }),
    fact('you.reads', { language: { question: 'lang-read', option: reads } }),
    ...originFacts(applicant),
  ],
})
