import { Field } from '../../participant/fields/Field.tsx'
import { QuestionWords } from '../../participant/questionWords.ts'
import { questionsOf } from '../../forms/form.ts'
import { type QuestionId, questionOf } from '../../questions/answers.ts'
import { typedFrom } from '../../questions/inputs.ts'
import { useWords } from '../../i18n/useWords.ts'
import { longWords } from './longWords.ts'
import { sample } from './sample.ts'
import { Specimen } from './Specimen.tsx'

const states = ['empty', 'filled', 'error', 'long'] as const

/** The first question of each kind that the form of the gallery asks; papers have a page of their own. */
const questions = [
  ...new Map([...questionsOf(sample.form)].toReversed().map((id) => [questionOf(id).kind, id])).values(),
]
  .filter((id) => questionOf(id).kind !== 'papers')
  .toReversed()

/** What stands in a field that is filled in; where the sample household has no answer, something that fits. */
function typedOf(question: QuestionId): unknown {
  const stored = sample.answers[question as keyof typeof sample.answers]
  const { kind, options = [] } = questionOf(question)
  if (stored !== undefined) return typedFrom({ question }, stored, { today: sample.scenario.today })
  if (kind === 'who') return 'me'
  if (kind === 'money') return '1,234.50'
  return options[0] ?? sample.scenario.household.applicant.first
}

/** Every kind of field, in each state: its `item` says which, and so keeps the names of its inputs apart. */
export function FieldSpecimens() {
  const i18n = useWords()
  const words = new QuestionWords(i18n, sample.walked.relevant)
  const long = new QuestionWords(longWords(i18n), sample.walked.relevant)
  return questions.flatMap((question) =>
    states.map((state) => (
      <Specimen key={`${question} ${state}`} of={`Field: ${questionOf(question).kind}`} state={state}>
        <Field
          put={{ question, item: state }}
          words={state === 'long' ? long : words}
          relevant={sample.walked.relevant}
          typed={state === 'filled' ? typedOf(question) : undefined}
          error={state === 'error' ? words.error({ question }, 'required') : undefined}
        />
      </Specimen>
    )),
  )
}
