import type { Answers } from '../../questions/answers.ts'
import type { IsoDate } from '../../questions/kinds/kind.ts'
import type { HouseholdFacts, PersonFacts, UtilityFacts } from '../facts/household.ts'
import { unknown } from '../facts/known.ts'
import { careFrom, childSupportFrom, housingFrom, incomeFrom, medicalFrom } from './money.ts'
import { peopleFrom } from './people.ts'
import { type AnyAnswers, asAny, centsIn, listIn, yesNoIn } from './read.ts'

/**
 * Bills as the forms ask them. "Water, sewer or garbage" may be one bill or several, and electricity for other use isn't
 * asked; next to a heating bill neither matters.
 */
function utilitiesFrom(answers: AnyAnswers): UtilityFacts {
  const heats = yesNoIn(answers, 'heat-any')
  const phone = yesNoIn(answers, 'phone-bill-any')
  if (heats === 'yes') return { heatingOrCooling: 'yes', phone: phone === unknown ? 'no' : phone, others: 0 }
  const hasHelp = yesNoIn(answers, 'liheap') === 'yes'
  const water = yesNoIn(answers, 'water-any')
  const others = { yes: { from: 1, to: 2 }, no: { from: 0, to: 1 }, unknown }[water]
  return { heatingOrCooling: hasHelp ? unknown : heats, phone, others }
}

/** SSI that somebody of several gets makes the household one with a disabled member, whoever it is. */
function someoneIsDisabled(answers: AnyAnswers, people: readonly PersonFacts[]): boolean {
  const getsSsi = listIn(answers, 'unearned-types')?.includes('ssi') ?? false
  return getsSsi && people.every(({ ssi }) => ssi !== 'yes')
}

/**
 * The facts of a household from the answers of a form, simplified or long: what is there is read, what is missing stays
 * unknown. `relevant` are the answers that count, derived ones included.
 */
export function factsFromAnswers(relevant: Answers, today: IsoDate): HouseholdFacts {
  const answers = asAny(relevant)
  const people = peopleFrom(answers, today)
  const isFarmWorker = yesNoIn(answers, 'farmworker')
  const hasOtherAssets = [yesNoIn(answers, 'other-assets-any'), yesNoIn(answers, 'accounts-any')]
  return {
    kind: 'household',
    people,
    elderlyOrDisabled: someoneIsDisabled(answers, people) ? 'yes' : 'by-person',
    income: incomeFrom(answers, people),
    incomeThisMonth: 'usual',
    childSupportPaid: childSupportFrom(answers),
    care: careFrom(answers, people),
    medical: medicalFrom(answers, people),
    housing: housingFrom(answers, people),
    utilities: utilitiesFrom(answers),
    homeless: yesNoIn(answers, 'homeless'),
    cash: centsIn(answers, 'money-on-hand'),
    resources: hasOtherAssets.every((has) => has === 'no') ? 0 : unknown,
    farmWork: {
      migrantOrSeasonal: isFarmWorker,
      oldIncomeEnded: isFarmWorker === 'no' ? 'no' : unknown,
      newIncome: isFarmWorker === 'no' ? 0 : unknown,
    },
  }
}
