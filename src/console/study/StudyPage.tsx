import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { me, studyDetail } from '../../study/api.ts'
import { mayAct } from '../../study/roles.ts'
import { useNames } from '../names/useNames.ts'
import { usePolled } from '../requests/usePolled.ts'
import { NotFound } from '../shell/NotFound.tsx'
import { usePageTitle } from '../shell/usePageTitle.ts'
import { StudyTabs } from '../studies/StudyTabs.tsx'
import { DataKept } from './DataKept.tsx'
import { DemoStudy } from './DemoStudy.tsx'
import { Deviations } from './Deviations.tsx'
import { FlowDiagram } from './FlowDiagram.tsx'
import { Joining } from './Joining.tsx'
import { Participants } from './Participants.tsx'
import { PreviewLinks } from './PreviewLinks.tsx'
import { StudyFacts } from './StudyFacts.tsx'
import { StudyFiles } from './StudyFiles.tsx'
import { StudyState } from './StudyState.tsx'

/** One study: how far it is, its links, the people in it, and what can be done with it. */
export function StudyPage({ code }: { code: string }) {
  const { t } = useTranslation('console')
  const names = useNames()
  const [reading, readAgain] = useState(0)
  const {
    value: study,
    readAt,
    failure,
  } = usePolled(`/api/console/studies/${code}?reading=${reading}`, studyDetail, true)
  const { value: account } = usePolled('/api/me', me, false)
  const role = account?.role ?? 'observer'
  const title = study && names.study(study.definition)
  usePageTitle(title ?? t('studies.heading'))
  if (failure?.status === 404) return <NotFound />
  const changed = () => readAgain((count) => count + 1)
  return (
    <>
      <h1>{title ?? t('loading')}</h1>
      <StudyTabs study={code} />
      {failure && (
        <p className="console-error" role="alert">
          {t('studies.failed')}
        </p>
      )}
      {study && study.definition.kind !== 'study' && <DemoStudy code={code} />}
      {study && study.definition.kind === 'study' && (
        <>
          <StudyState study={study} isOwner={role === 'owner'} changed={changed} />
          <Joining study={study} mayMakeLinks={mayAct(role, 'moderator')} changed={changed} />
          <PreviewLinks study={study.definition} />
          <Participants study={study} mayReplace={mayAct(role, 'moderator')} changed={changed} />
          <FlowDiagram code={code} isObserver={!mayAct(role, 'moderator')} />
          <Deviations study={study} mayWrite={mayAct(role, 'moderator')} changed={changed} />
          {study.state === 'ended' && (
            <DataKept study={study} isOwner={role === 'owner'} now={readAt ?? 0} changed={changed} />
          )}
          <StudyFiles study={study} isOwner={role === 'owner'} />
          <section aria-labelledby="study-facts">
            <h2 id="study-facts">{t('study.facts')}</h2>
            <StudyFacts study={study.definition} />
          </section>
        </>
      )}
    </>
  )
}
