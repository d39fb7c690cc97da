import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { deadlineRules } from '../../eligibility/deadlineRules.ts'
import { type Form, formName } from '../../forms/form.ts'
import { walk } from '../../forms/walk.ts'
import { fullName } from '../../scenarios/people.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { deadlines as deadlinesFrom, estimateOfApplication } from '../estimate/parts.ts'
import { useSession } from '../visit/useSession.ts'
import { useHelperWords } from './useHelperWords.ts'
import { PaperTools } from '../pages/PaperTools.tsx'

interface FollowUpPageProps {
  run: string
  form: Form
  scenario: Scenario
}

/**
 * The dates to expect after sending, for a helper to go through with the applicant, on this device only. All are counted
 * from the household's own day: the decision by day 30 (7 CFR 273.2(g)), with interview and papers before it; fast
 * service by the third day, where interview and proof of identity come first (7 CFR 273.2(i); MPP 63-301.5).
 */
export default function FollowUpPage({ run, form, scenario }: FollowUpPageProps) {
  const { session, visit } = useSession()
  const [, navigate] = useLocation()
  const words = useHelperWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!words) return
    const { t } = words
    document.title = t('common:title', { page: t('helper:dates.title'), service: t('common:service') })
    heading.current?.focus()
  }, [words])
  const { today } = scenario
  const answers = session.answersAt(run)
  const fast = useMemo(
    () => estimateOfApplication(walk(form, answers).relevant, today)?.expedited.is ?? 'unknown',
    [form, answers, today],
  )
  if (!words) return null
  const { t } = words
  const { decision, expedited, expeditedFederal } = deadlinesFrom(today)
  const papers = [...new Set(scenario.papers.map(({ kind }) => t(`sheet:terms.papers.${kind}`)))]
  const rows = [
    { id: 'filed', when: [t('helper:dates.filed.when', { date: today })] },
    {
      id: 'fast',
      when: [
        t(`helper:dates.fast.${fast}`, { date: expedited, federal: expeditedFederal }),
        ...(fast === 'no' ? [] : [t('helper:dates.fast.proof')]),
      ],
    },
    {
      id: 'interview',
      when: [
        fast === 'yes'
          ? t('helper:dates.interview.soon', { date: expedited })
          : t('helper:dates.interview.when', { date: decision }),
        t('helper:dates.interview.miss'),
      ],
    },
    {
      id: 'papers',
      when: [
        t('helper:dates.papers.when', { date: decision }),
        ...(papers.length > 0 ? [t('helper:dates.papers.list', { papers })] : []),
      ],
    },
    { id: 'decision', when: [t('helper:dates.decision.when', { date: decision })] },
  ]
  const number = visit.numbers[run]
  return (
    <main id="main" className="paper" data-page="follow-up">
      <PaperTools back={() => navigate('/visit/thanks')} />
      <p className="paper__stamp">{t('print:stamp')}</p>
      <header className="paper__head">
        <h1 tabIndex={-1} ref={heading}>
          {t('helper:dates.title')}
        </h1>
        <p>
          <strong>{fullName(scenario.household.applicant)}</strong>
          {number && ` · ${t('print:number', { number })}`}
        </p>
        <p>{t('helper:dates.lead')}</p>
      </header>
      <dl className="paper__rows">
        {rows.map(({ id, when }) => (
          <div key={id}>
            <dt>{t(`helper:dates.${id}.what`)}</dt>
            <dd>{when.join('\n')}</dd>
          </div>
        ))}
      </dl>
      <p>{t('helper:dates.hearing')}</p>
      <footer className="paper__foot">
        {t('helper:dates.rules', { rules: deadlineRules.join('; ') })} ·{' '}
        {t('print:footer', { form: formName(form), date: today })}
      </footer>
    </main>
  )
}
