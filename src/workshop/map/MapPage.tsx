import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import './map.scss'
import { type Form, isLoop, type Loop, type Page, pagesOf, questionsOf, type SectionId } from '../../forms/form.ts'
import { formOf } from '../../forms/forms.ts'
import { FormMark } from '../../ui/FormMark.tsx'
import { NotFound } from '../shell/NotFound.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { MapStep } from './MapStep.tsx'

/** A form in one picture: its pages in order, what repeats, and what comes only for some. */
export function MapPage() {
  const { form: id = '' } = useParams()
  const form = formOf(id)
  return form ? <FormMap form={form} /> : <NotFound />
}

function FormMap({ form }: { form: Form }) {
  const { t } = useTranslation('workshop')
  const name = t(`form.${form.id}` as 'form.long')
  const heading = t('atlas.map.heading', { form: name })
  usePageTitle(heading)
  return (
    <div className="map" data-form={form.id}>
      <h1>
        <FormMark form={form.id}>{heading}</FormMark>
      </h1>
      <p>{t('atlas.map.lead')}</p>
      <MapSizes form={form} />
      {bySection(form).map(({ section, steps }) => (
        <section key={section} className="map-section">
          <h2>{t(`atlas.section.${section}`)}</h2>
          <ol className="map-steps">
            {steps.map((step) => (
              <MapStep key={step.id} step={step} form={form} />
            ))}
          </ol>
        </section>
      ))}
      <p className="map-ways">
        <Link href="/forms">{t('atlas.map.back')}</Link>
        <Link href="/forms/compare">{t('atlas.map.compare')}</Link>
      </p>
    </div>
  )
}

function MapSizes({ form }: { form: Form }) {
  const { t } = useTranslation('workshop')
  const sizes = {
    pages: pagesOf(form).length,
    loops: form.steps.filter(isLoop).length,
    conditional: form.steps.reduce((sum, step) => sum + pagesForSome(step), 0),
    questions: questionsOf(form).size,
  }
  const ids = ['pages', 'loops', 'conditional', 'questions'] as const
  return (
    <dl className="map-sizes">
      {ids.map((id) => (
        <div key={id}>
          <dt>{t(`atlas.map.size_${id}`)}</dt>
          <dd>{sizes[id]}</dd>
        </div>
      ))}
    </dl>
  )
}

const pagesForSome = (step: Page | Loop): number => {
  if (!isLoop(step)) return step.showIf ? 1 : 0
  return step.showIf ? step.pages.length : step.pages.filter(({ showIf }) => showIf).length
}

const sectionOf = (step: Page | Loop): SectionId | undefined => (isLoop(step) ? step.pages[0]?.section : step.section)

/** The steps in order, cut where the section changes. */
function bySection(form: Form): { section: SectionId; steps: (Page | Loop)[] }[] {
  const parts: { section: SectionId; steps: (Page | Loop)[] }[] = []
  for (const step of form.steps) {
    const section = sectionOf(step)
    if (!section) continue
    const last = parts.at(-1)
    if (last?.section === section) last.steps.push(step)
    else parts.push({ section, steps: [step] })
  }
  return parts
}
