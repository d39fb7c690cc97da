import { useLocation } from 'wouter'
import { formName, type Form } from '../../forms/form.ts'
import { walk } from '../../forms/walk.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { Estimated } from '../estimate/Estimated.tsx'
import { useQuestionWords } from '../questionWords.ts'
import { useSession } from '../visit/useSession.ts'
import { PaperTools } from './PaperTools.tsx'

/** The estimate with its working as a document for a caseworker, on this device only. */
export function PrintEstimatePage({ run, form, scenario }: { run: string; form: Form; scenario: Scenario }) {
  const { session, visit } = useSession()
  const [, navigate] = useLocation()
  const { relevant } = walk(form, session.answersAt(run))
  const words = useQuestionWords(relevant, form)
  const { t } = words.words
  const number = visit.numbers[run]
  const fullName = [relevant['first-name'], relevant['last-name']].filter(Boolean).join(' ')
  return (
    <main id="main" className="paper" data-page="print-estimate">
      <PaperTools back={() => navigate('/visit/thanks')} />
      <p className="paper__stamp">{t('print:estimateStamp')}</p>
      <header className="paper__head">
        <h1 tabIndex={-1}>{t('pages:sent.estimateTitle')}</h1>
        <dl className="paper__key">
          <div>
            <dt>{t('print:applicant')}</dt>
            <dd>
              <strong>{fullName}</strong>
            </dd>
          </div>
          <div>
            <dt>{t('print:received', { date: scenario.today })}</dt>
            <dd>{number ? t('print:number', { number }) : ''}</dd>
          </div>
        </dl>
      </header>
      <Estimated>
        {({ EstimateSheet }) => <EstimateSheet relevant={relevant} today={scenario.today} words={words} />}
      </Estimated>
      <footer className="paper__foot">{t('print:footer', { form: formName(form), date: scenario.today })}</footer>
    </main>
  )
}
