import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useFormats } from '../../i18n/useFormats.ts'
import type { StudyDetail } from '../../study/api.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { studyAddress } from '../studies/studyPlaces.ts'
import { Figures } from '../tables/Figures.tsx'
import { useAct } from './useAct.ts'

interface StudyStateProps {
  study: StudyDetail
  isOwner: boolean
  changed: () => void
}

/** How far a study is, and the one thing to do next. */
export function StudyState({ study, isOwner, changed }: StudyStateProps) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const { act, refused } = useAct(changed)
  const [, navigate] = useLocation()
  const { state, definition, frozenAt, endedAt } = study
  const { code, title } = definition
  const api = `/api/console/studies/${code}`
  const end = () => act(`${api}/end`, {}, { done: t('study.hasEnded', { title }), path: `${api}/reopen` })
  const putAway = async () => {
    const back = () => navigate(studyAddress(code))
    const way = { done: t('study.isPutAway', { title }), path: `${api}/bring-back`, then: back }
    if (await act(`${api}/put-away`, {}, way)) navigate('/console/studies')
  }
  return (
    <section className="console-card" aria-labelledby="study-state">
      <h2 id="study-state">{t(`study.state.${state}`)}</h2>
      <p>{t(`study.stateWords.${state}`)}</p>
      <Figures
        figures={[
          { name: t('study.joined'), value: t('study.of', { joined: study.joined, target: definition.target ?? '–' }) },
          { name: t('studies.visits'), value: study.visits },
          { name: t('studies.declined'), value: study.declined },
          { name: t('studies.withdrawn'), value: study.withdrawn },
          ...(frozenAt === null ? [] : [{ name: t('study.frozenAt'), value: formats.dateAndTime(frozenAt) }]),
          ...(endedAt === null ? [] : [{ name: t('study.endedAt'), value: formats.dateAndTime(endedAt) }]),
        ]}
      />
      {refused && (
        <p className="console-error" role="alert">
          {refused}
        </p>
      )}
      <div className="console-actions">
        {isOwner && state === 'draft' && (
          <>
            <Link className={buttonClass('outline')} href={studyAddress(code, '/edit')}>
              {t('study.edit')}
            </Link>
            <Link className={buttonClass()} href={studyAddress(code, '/preregistration')}>
              {t('study.toFreeze')}
            </Link>
            <Button look="quiet" onClick={() => void putAway()}>
              {t('study.putAway')}
            </Button>
          </>
        )}
        {isOwner && state === 'frozen' && (
          <Button look="outline" onClick={() => void end()}>
            {t('study.end')}
          </Button>
        )}
        <Link className={buttonClass('quiet')} href={`/console/studies/new?copy=${code}`}>
          {t('study.copy')}
        </Link>
        <Link className={buttonClass('quiet')} href={`/console?study=${code}`}>
          {t('studies.seeVisits')}
        </Link>
      </div>
    </section>
  )
}
