import { useTranslation } from 'react-i18next'
import { scopeSegments, usualScope } from '../../study/scope.ts'
import { useNames } from '../names/useNames.ts'
import { Checks, NumberInput, TextInput } from './fields.tsx'
import type { StepProps } from './step.ts'

/** What the study is called, wants to know and claims. */
export function QuestionStep({ study, change, isKept }: StepProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const claim = study.claim ?? { ratio: 4.5, within: 1.25 }
  return (
    <>
      <TextInput label={t('wizard.title')} value={study.title} change={(title) => change({ title })} />
      {!isKept && (
        <TextInput
          label={t('wizard.code')}
          hint={t('wizard.codeHint', { code: study.code })}
          value={study.code}
          change={(code) => change({ code: code.toLowerCase().replace(/\s+/g, '-') })}
        />
      )}
      <TextInput
        label={t('wizard.question')}
        rows={2}
        value={study.question ?? ''}
        change={(question) => change({ question: question || undefined })}
      />
      <NumberInput
        label={t('wizard.ratio')}
        hint={t('wizard.ratioHint')}
        {...{ min: 0.1, max: 100, step: 0.1 }}
        value={claim.ratio}
        change={(ratio) => change({ claim: { ...claim, ratio: ratio ?? Number.NaN } })}
      />
      <NumberInput
        label={t('wizard.within')}
        hint={t('wizard.withinHint')}
        {...{ min: 1.01, max: 4, step: 0.01 }}
        value={claim.within}
        change={(within) => change({ claim: { ...claim, within: within ?? Number.NaN } })}
      />
      <Checks
        label={t('wizard.scope.label')}
        hint={t('wizard.scope.hint')}
        value={study.scope ?? usualScope}
        choices={scopeSegments}
        words={names.segment}
        change={(scope) => change({ scope })}
      />
      <TextInput
        label={t('wizard.population')}
        rows={3}
        value={study.population ?? ''}
        change={(population) => change({ population: population || undefined })}
      />
    </>
  )
}
