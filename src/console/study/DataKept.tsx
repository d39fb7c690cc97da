import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useFormats } from '../../i18n/useFormats.ts'
import type { StudyDetail } from '../../study/api.ts'
import { warnBeforeMs } from '../../study/retention.ts'
import { Button } from '../../ui/Button.tsx'
import { studyAddress } from '../studies/studyPlaces.ts'
import { useAct } from './useAct.ts'

interface DataKeptProps {
  study: StudyDetail
  isOwner: boolean
  /** The time of day, which the days left are counted from. */
  now: number
  changed: () => void
}

const day = 24 * 3_600_000

/** The retention clock of a study that has ended: until when the data of participants are kept, and from when on nothing about them changes. */
export function DataKept({ study, isOwner, now, changed }: DataKeptProps) {
  const { t } = useTranslation('console')
  const formats = useFormats()
  const { act, refused } = useAct(changed)
  const { definition, dataGoAt, dataDeletedAt, dataFrozenAt, late } = study
  const { code } = definition
  return (
    <section aria-labelledby="study-data">
      <h2 id="study-data">{t('kept.heading')}</h2>
      {dataDeletedAt !== null && <p>{t('kept.deleted', { at: formats.dateAndTime(dataDeletedAt) })}</p>}
      {dataDeletedAt === null && dataGoAt === null && <p>{t('kept.forEver')}</p>}
      {dataDeletedAt === null && dataGoAt !== null && (
        <>
          <p>
            {t('kept.goAt', {
              at: formats.dateAndTime(dataGoAt),
              left: t('kept.daysLeft', { count: Math.max(0, Math.ceil((dataGoAt - now) / day)) }),
            })}
          </p>
          {dataGoAt - now < warnBeforeMs && (
            <p className="console-warning">
              <Link href={studyAddress(code, '/results')}>{t('kept.saveFirst')}</Link>
            </p>
          )}
        </>
      )}
      {dataFrozenAt !== null && <p>{t('kept.frozen', { at: formats.dateAndTime(dataFrozenAt) })}</p>}
      {late > 0 && <p className="console-warning">{t('kept.late', { count: late })}</p>}
      {dataFrozenAt === null && dataDeletedAt === null && (
        <>
          <p>{t('kept.notFrozen')}</p>
          {refused && (
            <p className="console-error" role="alert">
              {refused}
            </p>
          )}
          {isOwner && (
            <Button look="outline" onClick={() => void act(`/api/console/studies/${code}/freeze-data`)}>
              {t('kept.freeze')}
            </Button>
          )}
        </>
      )}
    </section>
  )
}
