import type { Form } from '../../../forms/form.ts'
import type { Rewordings, Variant } from '../../../forms/variant/makeVariant.ts'
import type { Walk } from '../../../forms/walk.ts'
import { countText } from '../../../instrumentation/countText.ts'
import { calibrated } from '../../../prediction/calibrate.ts'
import { type Count, countForm, type Wording } from '../../../prediction/countForm.ts'
import type { Parameters } from '../../../prediction/parameters.ts'
import { predictRun, type PredictedRun } from '../../../prediction/predictRun.ts'
import type { Setting } from '../../../prediction/timeOf.ts'
import type { WordCounts } from '../../../prediction/wordCounts.ts'
import type { Answers, QuestionId } from '../../../questions/answers.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { walkAs } from './walkAs.ts'

/** For whom, on what, in which words minutes are predicted. */
export interface PredictedFor {
  scenario: Scenario
  setting: Setting
  /** The words of the setting's language. */
  wording: Wording
  parameters: Parameters
  /** What a room's own runs make of the model's times; missing or null: nothing. */
  adjusted?: { factor: number } | null
}

const counted = new Map<string, Map<string, number>>()

/** Counts each text once: a form's words hardly change while it is cut. */
function countOnce(language: string): Count {
  const known = counted.get(language) ?? new Map<string, number>()
  counted.set(language, known)
  const count = countText(language)
  return (text) => {
    const found = known.get(text) ?? count(text)
    known.set(text, found)
    return found
  }
}

/** The words of the form that a variant was made from, but for labels that the room put otherwise. */
function countsOf(base: Form, walked: Walk, rewordings: Rewordings, { wording, setting }: PredictedFor): WordCounts {
  const count = countOnce(setting.language)
  const counts = countForm(base, walked, wording, count)
  const own = rewordings[setting.language] ?? {}
  const bankLabel = (question: QuestionId) => {
    const files =
      base.words === 'agency' ? ['agency-questions', 'long-questions', 'questions'] : ['questions', 'long-questions']
    return files.map((file) => wording[file]?.[`${question}.label`]).find((label) => label !== undefined)
  }
  return {
    ...counts,
    question: (asked, stop) => {
      const read = counts.question(asked, stop)
      const words = own[asked.question]
      const before = bankLabel(asked.question)
      return words && before ? { ...read, text: read.text - count(before) + count(words) } : read
    },
  }
}

/**
 * Predicts how long a household takes with a variant. Answers are those that the household gave in the form it was made from,
 * so that a card takes in the variant what it took there: the difference is what was cut, and nothing else.
 */
export function predictVariant(
  base: Form,
  { form, rewordings }: Pick<Variant, 'form' | 'rewordings'>,
  of: PredictedFor,
): PredictedRun {
  const before = walkAs(base, of.scenario)
  const { path, relevant } = walkAs(form, of.scenario)
  const blank = Object.entries(relevant).filter(([id, answer]) => answer === null && !(id in before.relevant))
  const answers: Answers = { ...before.relevant, ...Object.fromEntries(blank) }
  const counts = countsOf(base, before, rewordings, of)
  const run = predictRun(form, { path, relevant: answers }, of.parameters, counts, of.setting)
  return of.adjusted ? calibrated(run, of.adjusted) : run
}
