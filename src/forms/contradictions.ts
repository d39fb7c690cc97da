import { type Answers, itemsOf, type QuestionId } from '../questions/answers.ts'
import { type Form, questionsOf } from './form.ts'

type YesNo = 'yes' | 'no' | null | undefined

const accountsTotal = (answers: Answers) =>
  itemsOf(answers, 'accounts').reduce((total, account) => total + Number(account['acct-value'] ?? 0), 0)

/** What a bill comes to: nought where none of these questions opens it, nothing where none was asked. */
function billed(opens: readonly YesNo[], amount: number | null | undefined): number | undefined {
  if (opens.includes('yes')) return amount ?? undefined
  return opens.some((open) => open !== undefined) ? 0 : undefined
}

interface AskedTwice {
  ids: readonly [first: QuestionId, again: QuestionId]
  differs: (answers: Answers) => boolean
}

/** Facts that the old portals asked twice: first as something urgent, then among bills and resources. */
const twice: readonly AskedTwice[] = [
  {
    ids: ['urgent-rent', 'rent-any'],
    differs: (answers) => isOther(answers['urgent-rent'], billed([answers['rent-any']], answers['rent-amount'])),
  },
  {
    ids: ['urgent-utilities', 'util-month'],
    differs: (answers) => {
      const bills = [answers['heat-any'], answers['phone-bill-any'], answers['water-any']]
      return isOther(answers['urgent-utilities'], billed(bills, answers['util-month']))
    },
  },
  {
    // Cash is money on hand and need not be in an account, so there can be less in accounts and not more.
    ids: ['money-on-hand', 'accounts-any'],
    differs: (answers) =>
      answers['accounts-any'] === 'yes' && accountsTotal(answers) > (answers['money-on-hand'] ?? Infinity),
  },
]

const isOther = (one: number | null | undefined, again: number | undefined) =>
  typeof one === 'number' && again !== undefined && one !== again

/** Whether a form asks any fact twice. */
export const asksTwice = (form: Form): boolean => {
  const asked = questionsOf(form)
  return twice.some(({ ids }) => ids.every((id) => asked.has(id)))
}

/**
 * How many facts that were asked twice were told differently. A form takes both answers, as the old portals did; the log
 * gets the number and never which.
 */
export const contradictions = (relevant: Answers): number => twice.filter(({ differs }) => differs(relevant)).length
