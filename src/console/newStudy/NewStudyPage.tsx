import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useSearch } from 'wouter'
import { studyDetail, studyList } from '../../study/api.ts'
import type { StudyDefinition } from '../../study/study.ts'
import { templates, type TemplateId } from '../../study/templates.ts'
import { Choice } from '../../ui/Choice.tsx'
import { buttonClass } from '../../ui/Button.tsx'
import { usePolled } from '../requests/usePolled.ts'
import { Loading } from '../shell/Loading.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { StudyForm } from './StudyForm.tsx'

const isTemplate = (id: string | null): id is TemplateId => id !== null && Object.hasOwn(templates, id)
const address = '/console/studies/new'

/** Where a study begins: with a template, or as a copy of another. */
export function NewStudyPage() {
  const { t } = useTranslation('console')
  const search = new URLSearchParams(useSearch())
  const [template, copied] = [search.get('template'), search.get('copy')]
  usePageTitle(t('wizard.heading'))
  return (
    <>
      <h1>{t('wizard.heading')}</h1>
      {isTemplate(template) ? (
        <Template key={template} id={template} />
      ) : copied ? (
        <Copy key={copied} code={copied} />
      ) : (
        <Beginning />
      )}
    </>
  )
}

/** A template, with its texts in the language being read; they are the study's own from then on. */
function Template({ id }: { id: TemplateId }) {
  const { t } = useTranslation('console')
  const text = (part: 'title' | 'question' | 'population') =>
    t(`wizard.template.${id}.${part}`, { defaultValue: templates[id][part] })
  const [start] = useState({
    ...templates[id],
    title: text('title'),
    question: text('question'),
    population: text('population'),
  })
  return <StudyForm start={start} isKept={false} />
}

function Beginning() {
  const { t } = useTranslation('console')
  const [, navigate] = useLocation()
  const { value } = usePolled('/api/console/studies', studyList, false)
  const own = value?.studies.filter(({ kind }) => kind === 'study') ?? []
  return (
    <>
      <p>{t('wizard.lead')}</p>
      <ul className="console-templates">
        {Object.keys(templates).map((id) => (
          <li key={id} className="console-card">
            <h2>{t(`wizard.template.${id}.name`)}</h2>
            <p>{t(`wizard.template.${id}.words`)}</p>
            <Link className={buttonClass('outline')} href={`${address}?template=${id}`}>
              {t('wizard.begin', { name: t(`wizard.template.${id}.name`) })}
            </Link>
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <Choice
          label={t('wizard.copy')}
          none={t('wizard.copyNone')}
          value=""
          choices={own.map(({ code }) => code)}
          words={(code) => own.find((one) => one.code === code)?.title ?? code}
          choose={(code) => code && navigate(`${address}?copy=${code}`)}
        />
      )}
    </>
  )
}

function Copy({ code }: { code: string }) {
  const { t } = useTranslation('console')
  const { value, failure } = usePolled(`/api/console/studies/${code}`, studyDetail, false)
  if (failure) return <p className="console-error">{t('studies.failed')}</p>
  if (!value) return <Loading />
  return <StudyForm start={copyOf(value.definition)} isKept={false} />
}

/** The same study under another code. */
function copyOf(study: StudyDefinition): StudyDefinition {
  return { ...study, kind: 'study', code: `${study.code.slice(0, 58)}-copy` }
}
