import { useTranslation } from 'react-i18next'
import { type Questionnaire, questionnaires, wordingOf } from '../../study/instruments.ts'
import { languagesOf } from '../../study/languagesOf.ts'
import { helperModes } from '../../study/study.ts'
import { useNames } from '../names/useNames.ts'
import { Check, Checks, NumberInput, Radios } from './fields.tsx'
import type { StepProps } from './step.ts'

const policies = ['resume', 'restart', 'block'] as const

/** What a visit is like besides its forms. */
export function VisitStep({ study, change }: StepProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const resume = study.resume ?? { policy: 'resume' as const, maxGapMinutes: 10 }
  const wordingsOf = (one: Questionnaire) => {
    const languages = languagesOf(study)
    const found = [...new Set(languages.map((lang) => wordingOf(one, lang)))]
    return found
      .map((wording) =>
        t('wizard.questionnaires.inLanguages', {
          wording: t(`wizard.questionnaires.wording.${wording}`),
          languages: languages.filter((lang) => wordingOf(one, lang) === wording).map(names.language),
        }),
      )
      .join('; ')
  }
  return (
    <>
      <Checks
        label={t('wizard.questionnaires.label')}
        hint={t('wizard.questionnaires.hint')}
        value={study.questionnaires}
        choices={questionnaires}
        words={(one) => (
          <>
            {t(`wizard.questionnaires.${one}`)} <span className="console-hint">{wordingsOf(one)}</span>
          </>
        )}
        change={(chosen) => change({ questionnaires: chosen })}
      />
      <div className="console-choices">
        <Check
          label={t('wizard.background')}
          value={study.background}
          change={(background) => change({ background })}
        />
        <Check label={t('wizard.kiosk')} value={study.kiosk ?? false} change={(kiosk) => change({ kiosk })} />
        <Check
          label={t('wizard.carryOver')}
          value={study.carryOver ?? false}
          change={(carryOver) => change({ carryOver: carryOver || undefined })}
        />
      </div>
      <Radios
        label={t('wizard.helper.label')}
        value={study.helper ?? 'never'}
        choices={['never', ...helperModes]}
        words={(mode) => t(`wizard.helper.${mode}`)}
        change={(mode) => change({ helper: mode === 'never' ? undefined : mode })}
      />
      <NumberInput
        label={t('wizard.limit')}
        hint={t('wizard.limitHint')}
        {...{ min: 1, max: 1440 }}
        value={study.limitMinutes}
        change={(limitMinutes) => change({ limitMinutes })}
      />
      <NumberInput
        label={t('wizard.break')}
        {...{ min: 0, max: 240 }}
        value={study.breakMinutes}
        change={(breakMinutes) => change({ breakMinutes })}
      />
      <Radios
        label={t('wizard.resume.label')}
        value={resume.policy}
        choices={policies}
        words={(policy) => t(`wizard.resume.${policy}`)}
        change={(policy) => change({ resume: { ...resume, policy } })}
      />
      {resume.policy === 'resume' && (
        <NumberInput
          label={t('wizard.gap')}
          {...{ min: 1, max: 1440 }}
          value={resume.maxGapMinutes}
          change={(minutes) => change({ resume: { ...resume, maxGapMinutes: minutes ?? Number.NaN } })}
        />
      )}
      <NumberInput
        label={t('wizard.retention')}
        {...{ min: 1, max: 240 }}
        value={study.retentionMonths}
        change={(retentionMonths) => change({ retentionMonths })}
      />
    </>
  )
}
