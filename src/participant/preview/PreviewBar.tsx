import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { pagesOf } from '../../forms/form.ts'
import { addressOf } from '../../forms/places.ts'
import { walk } from '../../forms/walk.ts'
import { scenarioOf } from '../../scenarios/scenarios.ts'
import { Button } from '../../ui/Button.tsx'
import { useForms } from '../visit/useForms.ts'
import { useSession } from '../visit/useSession.ts'
import { runAfter, runOf, type Stage } from '../visit/visit.ts'

const apart = ['background', 'warm-up', 'scenario', 'questionnaire', 'break', 'thanks'] as const

/** Stands above every page of a preview: says that it is one, and leads to any of its pages. */
export function PreviewBar() {
  const { t, i18n } = useTranslation('preview')
  const { session, visit } = useSession()
  const [location, navigate] = useLocation()
  const id = useId()
  const { form: name, scenario } = runOf(visit)
  const form = useForms([name])(name)
  // What comes after sending has to be sent first.
  const path = form ? walk(form, session.answersAt(runOf(visit).run)).path.filter(({ after }) => !after) : []
  const key = scenarioOf(scenario)?.key
  const openForm = () => {
    if (visit.stage !== 'form') session.goTo('form')
  }
  const goTo = (address: string) => {
    if (address.startsWith('/f/')) openForm()
    else session.goTo(address.replace('/visit/', '') as Stage)
    navigate(address)
  }
  return (
    <aside className="preview" aria-label={t('words')} lang={i18n.language}>
      <p>{t('words')}</p>
      <label htmlFor={id}>{t('goTo')}</label>
      <select id={id} value={location} onChange={(event) => goTo(event.target.value)}>
        {apart.map((stage) => (
          <option key={stage} value={`/visit/${stage}`}>
            {t(`stage.${stage}`)}
          </option>
        ))}
        {form &&
          path.map((stop) => (
            <option key={addressOf(form, stop)} value={addressOf(form, stop)}>
              {`${form.id}: ${stop.page}`}
            </option>
          ))}
      </select>
      {form && key && (
        <Button
          look="outline"
          small
          onClick={() => {
            openForm()
            session.keepAnswers({ ...key, seen: pagesOf(form).map(({ id: page }) => page) })
          }}
        >
          {t('fill')}
        </Button>
      )}
      {runAfter(visit) && (
        <Button
          look="outline"
          small
          onClick={() => {
            session.beginNextRun()
            navigate('/visit/scenario')
          }}
        >
          {t('next')}
        </Button>
      )}
    </aside>
  )
}
