import type { Answers } from '../../questions/answers.ts'
import type { AnswerContext } from '../../questions/kinds/kind.ts'
import type { HouseholdFacts } from '../facts/household.ts'
import { factsFromAnswers } from './factsFromAnswers.ts'

/**
 * The facts of a household from the simplified form's answers. It leaves to the interview: immigration status, other
 * exemptions of students, business costs, which benefit a disability brings, whose other money is, who pays the rent.
 */
export const factsFromSimplified = (relevant: Answers, { today }: AnswerContext): HouseholdFacts =>
  factsFromAnswers(relevant, today)
