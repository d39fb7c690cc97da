import { useTranslation } from 'react-i18next'
import { hasFullBlocks } from '../../study/checkStudy.ts'
import { devices, mostPeople, stoppingRules, strata } from '../../study/study.ts'
import { useNames } from '../names/useNames.ts'
import { Checks, NumberInput, Radios } from './fields.tsx'
import { Margin } from './Margin.tsx'
import type { StepProps } from './step.ts'

/** How many people, divided by what, and when to look. */
export function PeopleStep({ study, change }: StepProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  return (
    <>
      <NumberInput
        label={t('wizard.target')}
        hint={t('wizard.targetHint', { least: study.arms?.length ?? 1, most: mostPeople })}
        min={study.arms?.length ?? 1}
        max={mostPeople}
        value={study.target}
        change={(target) => change({ target })}
      />
      <Margin study={study} />
      <Checks
        label={t('wizard.strata.label')}
        hint={t('wizard.strata.hint')}
        value={study.strata ?? []}
        choices={strata}
        words={(one) => t(`wizard.strata.${one}`)}
        change={(chosen) => change({ strata: chosen })}
      />
      {!hasFullBlocks(study) && <p className="console-hint">{t('wizard.strata.thin')}</p>}
      <Checks
        label={t('wizard.devices')}
        value={study.devices ?? devices}
        choices={devices}
        words={names.device}
        change={(chosen) => change({ devices: chosen.length === devices.length ? undefined : chosen })}
      />
      <Radios
        label={t('wizard.stopping.label')}
        value={study.stopping ?? 'none'}
        choices={stoppingRules}
        words={(rule) => t(`wizard.stopping.${rule}`)}
        change={(stopping) => change({ stopping })}
      />
    </>
  )
}
