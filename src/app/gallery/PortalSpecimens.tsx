import { Field } from '../../participant/fields/Field.tsx'
import { portalParts } from '../../participant/portal/portalParts.tsx'
import { useQuestionWords } from '../../participant/questionWords.ts'
import { SectionLine } from '../../participant/SectionLine.tsx'
import { typedFrom } from '../../questions/inputs.ts'
import type { QuestionId } from '../../questions/answers.ts'
import { sampleLong } from './sampleLong.ts'
import { Specimen } from './Specimen.tsx'
import { usePageProps } from './usePageProps.ts'

const states = ['empty', 'filled', 'error'] as const
/** One question for each field that only the long form has. */
const questions: readonly QuestionId[] = [
  'acct-county',
  'acct-password',
  'acct-code',
  'pregnant-any',
  'address-match',
  'tax-dependents',
]
const extras = ['coversheet', 'rights-and-penalties', 'urgent-needs']
const readings = ['what-to-expect', 'people-summary', 'income-summary', 'confirmation']

/** Fields and pages of the long form, as it looks and speaks. */
export function PortalSpecimens() {
  const { form, answers, walked, scenario } = sampleLong
  const words = useQuestionWords(walked.relevant, form)
  const propsOf = usePageProps(sampleLong)
  const typedOf = (question: QuestionId, state: string) =>
    state === 'filled'
      ? typedFrom({ question }, answers[question as keyof typeof answers], { today: scenario.today })
      : undefined
  return (
    <div className="stage stage--portal">
      <Specimen of="SectionLine: portal">
        <SectionLine form={form} section="household" />
      </Specimen>
      {questions.flatMap((question) =>
        states.map((state) => (
          <Specimen key={`${question} ${state}`} of={`Portal field: ${question}`} state={state}>
            <Field
              form={form}
              parts={portalParts}
              put={{ question, item: `portal-${state}` }}
              words={words}
              relevant={walked.relevant}
              typed={typedOf(question, state)}
              error={state === 'error' ? words.error({ question }, 'required') : undefined}
            />
          </Specimen>
        )),
      )}
      {extras.map((page) => (
        <Specimen key={page} of={`Portal extras: ${page}`}>
          <portalParts.Extras {...propsOf(page)} where={page === 'urgent-needs' ? 'after' : 'before'} />
        </Specimen>
      ))}
      {readings.map((page) => (
        <Specimen key={page} of={`Portal page: ${page}`}>
          <portalParts.Reading {...propsOf(page)} />
        </Specimen>
      ))}
    </div>
  )
}
