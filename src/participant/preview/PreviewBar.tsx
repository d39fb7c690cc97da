import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { scenarioOf } from '../../scenarios/scenarios.ts'
import { Button } from '../../ui/Button.tsx'
import { useForms } from '../visit/useForms.ts'
import { useSession } from '../visit/useSession.ts'
import { answersPlace, runAfter, runOf } from '../visit/visit.ts'
import { canStand, filledIn, formPages, standing, stagePages, type PreviewPage } from './previewPages.ts'

/** Stands above every page of a preview: says that it is one, and leads to any of its pages. */
export function PreviewBar() {
  const { t, i18n } = useTranslation('preview')
  const { session, visit } = useSession()
  const [location, navigate] = useLocation()
  const id = useId()
  const { form: name, scenario } = runOf(visit)
  const { ready } = useForms([name])
  const form = ready(name)
  const preScreener = form?.preScreener ? ready(form.preScreener) : undefined
  const key = scenarioOf(scenario)?.key
  const groups = [
    { title: t('group.before'), pages: stagePages.before },
    ...(preScreener && key
      ? [{ title: t('group.preScreener'), pages: formPages(preScreener, key, 'pre-screener') }]
      : []),
    ...(form && key ? [{ title: t('group.form'), pages: formPages(form, key, 'form') }] : []),
    { title: t('group.after'), pages: stagePages.after.filter(({ stage }) => stage !== 'break' || runAfter(visit)) },
  ]
  const pages = groups.flatMap((group) => group.pages)
  const formAt = (stage: PreviewPage['stage']) => (stage === 'pre-screener' ? preScreener : form)

  const goTo = (page: PreviewPage) => {
    session.update(standing(visit, page))
    const open = formAt(page.stage)
    const answers = session.answersAt(answersPlace({ ...visit, stage: page.stage }))
    // A page that the answers so far don't lead to is shown as the household would meet it.
    if (open && key && page.stop && !canStand(open, answers, page)) session.keepAnswers(filledIn(open, key))
    navigate(page.address)
  }
  const here = visit.over?.includes(runOf(visit).run) && visit.stage === 'form' ? overValue : location
  return (
    <aside className="preview" aria-label={t('words')} lang={i18n.language}>
      <p>{t('words')}</p>
      <label htmlFor={id}>{t('goTo')}</label>
      <select
        id={id}
        value={here}
        onChange={({ target }) => {
          const chosen = pages.find((page) => valueOf(page) === target.value)
          if (chosen) goTo(chosen)
        }}
      >
        {groups.map(({ title, pages: some }) => (
          <optgroup key={title} label={title}>
            {some.map((page) => (
              <option key={valueOf(page)} value={valueOf(page)}>
                {page.stop ? `${page.stop.ref} ${page.stop.page}` : t(`stage.${page.name}`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {form && key && (
        <Button
          look="outline"
          small
          onClick={() => {
            if (visit.stage !== 'form') session.goTo('form')
            session.keepAnswers(filledIn(form, key))
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

/** A run that was ended has no address of its own: its form's stays. */
const overValue = '/visit/over'
const valueOf = (page: PreviewPage) => (page.stop === undefined && page.name === 'over' ? overValue : page.address)
