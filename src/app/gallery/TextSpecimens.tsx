import { useRef } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { QuestionFrame } from '../../ui/QuestionFrame.tsx'
import { Specimen } from './Specimen.tsx'

/** The mark, notices, the summary of errors, and the frame of a question by itself. */
export function TextSpecimens() {
  const { t } = useWords()
  const summary = useRef<HTMLDivElement>(null)
  const errors = ['zipFormat', 'dateIncomplete', 'moneyFormat'].map((code) => ({
    target: `summary-${code}`,
    message: t(`errors:${code}`),
  }))
  return (
    <>
      <Specimen of="Mark">
        <Mark />
      </Specimen>
      <Specimen of="notice" state="note">
        <p className="notice">{t('common:notSaved')}</p>
      </Specimen>
      <Specimen of="notice" state="success">
        <p className="notice notice--success">{t('visit:thanks.sent')}</p>
      </Specimen>
      <Specimen of="notice" state="danger">
        <p className="notice notice--danger">{t('common:stop.failed')}</p>
      </Specimen>
      <Specimen of="ErrorSummary">
        <ErrorSummary summaryRef={summary} title={t('common:errorTitle', { count: errors.length })} errors={errors} />
      </Specimen>
      <Specimen of="QuestionFrame" state="heading">
        <QuestionFrame
          kind="one"
          name="frame-heading"
          label={t('questions:home-zip.label')}
          errorPrefix={t('common:errorPrefix')}
          isHeading
        >
          <input className="usa-input" id="frame-heading" />
        </QuestionFrame>
      </Specimen>
      <Specimen of="QuestionFrame" state="optional">
        <QuestionFrame
          kind="one"
          name="frame-optional"
          label={t('questions:home-unit.label')}
          errorPrefix={t('common:errorPrefix')}
        >
          <input className="usa-input" id="frame-optional" />
        </QuestionFrame>
      </Specimen>
    </>
  )
}
