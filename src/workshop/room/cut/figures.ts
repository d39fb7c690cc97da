import { crosswalk } from '../../../forms/crosswalk.ts'
import { type Form, pagesOf, questionsOf } from '../../../forms/form.ts'
import type { Decisions } from '../../../forms/variant/decision.ts'
import { faultsOfForm, type FormFault } from '../../../forms/variant/checkVariant.ts'
import { makeVariant, type Variant } from '../../../forms/variant/makeVariant.ts'
import type { PredictedRun } from '../../../prediction/predictRun.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import type { Scenario } from '../../../scenarios/scenario.ts'
import { type Failed, failedBy } from './failedBy.ts'
import { type LegalCheck, legalChecks } from './legalChecks.ts'
import { predictVariant, type PredictedFor } from './predictVariant.ts'
import { walkAs } from './walkAs.ts'

/** How large a form is: what it can ask, and what a household meets of it. */
export interface Size {
  questions: number
  pages: number
  /** Answers that the household is asked for, and the screens it sees. */
  answers: number
  screens: number
}

/** What a room's decisions come to, all at once. */
export interface Figures {
  variant: Variant
  size: Size
  predicted: PredictedRun
  legal: readonly LegalCheck[]
  /** Facts that the county will have to ask at the interview. */
  interview: readonly QuestionId[]
  /** Facts that a paper will have to show. */
  papers: readonly QuestionId[]
  failed: readonly Failed[]
  /** Why the form can't be run as it is. */
  faults: readonly FormFault[]
}

/** Counts a form, for a household. */
export function sizeOf(form: Form, scenario: Scenario): Size {
  const { path } = walkAs(form, scenario)
  return {
    questions: questionsOf(form).size,
    pages: pagesOf(form).length,
    answers: path.reduce((sum, { ask }) => sum + ask.length, 0),
    screens: path.length,
  }
}

const notReworded = () => false

/** What decisions about a form come to: the form, its size and minutes, and what they leave to others. */
export function figuresOf(base: Form, decisions: Decisions, of: PredictedFor, scenarios: readonly Scenario[]): Figures {
  const variant = makeVariant(base, decisions, { id: 'room', version: 1 })
  const postponed = crosswalk(base, variant.form, notReworded).filter(({ fate }) => fate === 'postponed')
  const papers = postponed.flatMap(({ question, moment }) => (moment === 'document' ? [question] : []))
  const asked = postponed.flatMap(({ question, moment }) => (moment === 'interview' ? [question] : []))
  return {
    variant,
    size: sizeOf(variant.form, of.scenario),
    predicted: predictVariant(base, variant, of),
    legal: legalChecks(decisions, variant.goneAlong),
    interview: [...new Set([...asked, ...variant.later])],
    papers: papers.filter((question) => !variant.later.includes(question)),
    failed: failedBy(variant.form, scenarios),
    faults: faultsOfForm(variant.form),
  }
}
