import { useTranslation } from 'react-i18next'
import { flow, type Flow } from '../../study/flowCounts.ts'
import { FormMark } from '../../ui/FormMark.tsx'
import { useNames } from '../names/useNames.ts'
import { usePolled } from '../requests/usePolled.ts'
import { Loading } from '../shell/Loading.tsx'
import './flow.scss'

type Arm = Flow['arms'][number]

/** How participants went through a study, as a CONSORT diagram: boxes in order, beside each those who left there. */
export function FlowDiagram({ code, isObserver }: { code: string; isObserver: boolean }) {
  const { t } = useTranslation('console')
  const { value, failure } = usePolled(`/api/console/studies/${code}/flow`, flow, true)
  // Before anybody was asked, the empty list of participants says what there is to say.
  if (value && value.asked + value.pilots + value.simulated === 0) return null
  return (
    <section aria-labelledby="study-flow">
      <h2 id="study-flow">{t('flow.heading')}</h2>
      {failure && <p className="console-error">{t('flow.failed')}</p>}
      {!value && !failure && <Loading />}
      {value && value.asked > 0 && (
        <>
          <p className="console-hint">{t(isObserver ? 'flow.leadObserver' : 'flow.lead')}</p>
          <Diagram counted={value} />
        </>
      )}
      {value && value.pilots > 0 && <p>{t('flow.beside', { count: value.pilots })}</p>}
      {value && value.simulated > 0 && <p>{t('flow.simulated', { count: value.simulated })}</p>}
    </section>
  )
}

function Diagram({ counted }: { counted: Flow }) {
  const { t } = useTranslation('console')
  const { asked, declined, consented, withdrawn, deleted, expired, notOpened, arms } = counted
  const told = (leaving: Record<string, number>) =>
    Object.entries(leaving).flatMap(([name, count]) => (count > 0 ? [t(`flow.${name}`, { count })] : []))
  return (
    <ol className="flow">
      <Step words={t('flow.asked', { count: asked })} leaving={told({ declined })} />
      <Step
        words={t('flow.consented', { count: consented })}
        leaving={told({ withdrawn, deleted, expired, notOpened })}
        isLast={arms.length === 0}
      />
      {arms.length > 0 && (
        <li>
          <ul className="flow-arms" aria-label={t('flow.arms')}>
            {arms.map((arm) => (
              <li key={arm.forms.join()}>
                <ArmFlow arm={arm} />
              </li>
            ))}
          </ul>
        </li>
      )}
    </ol>
  )
}

function ArmFlow({ arm }: { arm: Arm }) {
  const { t } = useTranslation('console')
  const names = useNames()
  return (
    <>
      <p className="flow-sequence">
        {arm.forms.map((form, place) =>
          form === null ? null : (
            <FormMark key={`${form} ${place}`} form={form}>
              {names.form(form)}
            </FormMark>
          ),
        )}
        {arm.forms.includes(null) && t('flow.together')}
      </p>
      <ol className="flow">
        <Step words={t('flow.opened', { count: arm.opened })} />
        {arm.periods.map(({ form, begun, completed, endings }, place) => (
          <Step
            key={place}
            title={form === null ? t('flow.formNumber', { number: place + 1 }) : names.form(form)}
            words={`${t('flow.begun', { count: begun })}, ${t('flow.completed', { count: completed })}`}
            leaving={Object.entries(endings)
              .filter(([outcome, count]) => count > 0 && !outcome.startsWith('completed'))
              .map(([outcome, count]) => t('flow.ended', { count, outcome: names.outcome(outcome) }))}
          />
        ))}
        <Step words={t('flow.completedAll', { count: arm.completedAll })} isLast />
      </ol>
    </>
  )
}

interface StepProps {
  title?: string
  words: string
  /** Who went no further than here, and why. */
  leaving?: readonly string[]
  isLast?: boolean
}

function Step({ title, words, leaving = [], isLast = false }: StepProps) {
  return (
    <li className="flow-step" data-last={isLast || undefined}>
      <div className="flow-box">
        {title && <p className="flow-title">{title}</p>}
        <p>{words}</p>
      </div>
      {leaving.length > 0 && (
        <ul className="flow-leaving">
          {leaving.map((told) => (
            <li key={told}>{told}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
