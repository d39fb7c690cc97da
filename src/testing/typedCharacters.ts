import type { Form } from '../forms/form.ts'
import { questionOf } from '../questions/answers.ts'
import { typedFrom } from '../questions/inputs.ts'
import type { YesNoText } from '../questions/kinds/yesNoText.ts'
import { portalAccount } from '../scenarios/portalAccount.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import { answerTo, askedIn } from './walking.ts'

const passwords: Record<string, string> = { password: portalAccount.password, pin: portalAccount.pin }
const written = new Set([
  'text',
  'lines',
  'name',
  'signature',
  'zip',
  'phone',
  'email',
  'ssn',
  'money',
  'number',
  'code',
])

/**
 * What a scenario has to type in a form: the characters of every text, amount, number, date, code, password and
 * signature it is asked, as written on the sheet, and of the text after a yes (personas, "Equal difficulty, measured").
 */
export const typedCharacters = (form: Form, scenario: Scenario): number =>
  askedIn(form, scenario)
    .map((asked) => {
      const { kind, format } = questionOf(asked.question)
      const answer = answerTo(asked, scenario.key)
      if (answer === null || answer === undefined) return 0
      if (kind === 'password') return passwords[format ?? 'password']?.length ?? 0
      if (kind === 'date') return 10
      if (kind === 'yesNoText') return (answer as YesNoText).text?.length ?? 0
      if (!written.has(kind)) return 0
      return String(typedFrom(asked, answer, { today: scenario.today })).length
    })
    .reduce((sum, length) => sum + length, 0)
