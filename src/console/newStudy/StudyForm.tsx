import { useContext, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { forms } from '../../forms/forms.ts'
import { checkStudy } from '../../study/checkStudy.ts'
import { studyDefinition, type StudyDefinition } from '../../study/study.ts'
import { Button } from '../../ui/Button.tsx'
import { postJson } from '../requests/request.ts'
import { SignedOut } from '../session/SignedOut.ts'
import { StudyFacts } from '../study/StudyFacts.tsx'
import { useRefusalWords } from '../study/useRefusalWords.ts'
import { studyAddress } from '../studies/studyPlaces.ts'
import { ConsentStep } from './ConsentStep.tsx'
import { DesignStep } from './DesignStep.tsx'
import { PeopleStep } from './PeopleStep.tsx'
import { QuestionStep } from './QuestionStep.tsx'
import { stepOf, steps, type Step, type StepProps } from './step.ts'
import { VisitStep } from './VisitStep.tsx'

interface StudyFormProps {
  start: StudyDefinition
  isKept: boolean
}

/** The way to a study, step by step; each has defaults, and the last shows everything before it is saved. */
export function StudyForm({ start, isKept }: StudyFormProps) {
  const { t } = useTranslation('console')
  const [, navigate] = useLocation()
  const [study, setStudy] = useState(start)
  const [step, setStep] = useState<Step>('question')
  const [refused, setRefused] = useState<{ words: string; at?: Step }[]>([])
  const heading = useRef<HTMLHeadingElement>(null)
  const signedOut = useContext(SignedOut)
  const refusal = useRefusalWords()
  const at = steps.indexOf(step)

  // A step without a new page: keyboards and screen readers start at its top, except when the page has just opened.
  const shown = useRef(step)
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus()
    shown.current = step
  }, [step])

  const goTo = (next: Step | undefined) => {
    if (!next) return
    setStep(next)
    setRefused([])
  }
  const save = async () => {
    const wrong = troubleIn(study)
    setRefused(
      wrong.map(({ code, field }) => ({
        words: t([`trouble.${code}`, 'trouble.invalid'], { field }),
        at: stepOf(field),
      })),
    )
    if (wrong.length > 0) return
    try {
      await (isKept
        ? postJson(`/api/console/studies/${study.code}`, study, 'PUT')
        : postJson('/api/console/studies', study))
      navigate(studyAddress(study.code))
    } catch (error) {
      setRefused([{ words: refusal(error, signedOut) }])
    }
  }

  const props: StepProps = { study, isKept, change: (patch) => setStudy((before) => without({ ...before, ...patch })) }
  return (
    <>
      <ol className="console-steps">
        {steps.map((one, index) => (
          <li key={one}>
            <button type="button" aria-current={one === step ? 'step' : undefined} onClick={() => goTo(one)}>
              {t('wizard.stepName', { number: index + 1, name: t(`wizard.step.${one}`) })}
            </button>
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        {t(`wizard.step.${step}`)}
      </h2>
      {step === 'question' && <QuestionStep {...props} />}
      {step === 'design' && <DesignStep {...props} />}
      {step === 'people' && <PeopleStep {...props} />}
      {step === 'visit' && <VisitStep {...props} />}
      {step === 'consent' && <ConsentStep {...props} />}
      {step === 'summary' && (
        <>
          <p>{t('wizard.summary')}</p>
          <StudyFacts study={study} />
        </>
      )}
      <div role="alert">
        {refused.map(({ words, at: there }) => (
          <div key={words} className="console-actions">
            <p className="console-error">{words}</p>
            {there && (
              <Button look="outline" small onClick={() => goTo(there)}>
                {t('wizard.toStep', { name: t(`wizard.step.${there}`) })}
              </Button>
            )}
          </div>
        ))}
      </div>
      <div className="console-actions">
        {at > 0 && (
          <Button look="outline" onClick={() => goTo(steps[at - 1])}>
            {t('wizard.back')}
          </Button>
        )}
        {step === 'summary' ? (
          <Button onClick={() => void save()}>{t('wizard.save')}</Button>
        ) : (
          <Button onClick={() => goTo(steps[at + 1])}>{t('wizard.next')}</Button>
        )}
        {step === 'question' && (
          <Button look="quiet" onClick={() => goTo('summary')}>
            {t('wizard.toSummary')}
          </Button>
        )}
      </div>
    </>
  )
}

/** What can't be saved, as codes with words: of the whole, or the field that isn't as it should be. */
function troubleIn(study: StudyDefinition): { code: string; field: string }[] {
  const parsed = studyDefinition.safeParse(study)
  if (parsed.success) return checkStudy(study, (form) => forms.get(form))
  const fields = new Set(parsed.error.issues.map(({ path }) => String(path[0])))
  return [...fields].map((field) => ({ code: `field-${field}`, field }))
}

/** What was emptied isn't there: JSON knows no undefined. */
function without(study: StudyDefinition): StudyDefinition {
  return Object.fromEntries(Object.entries(study).filter(([, value]) => value !== undefined)) as StudyDefinition
}
