import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/useFormats.ts'
import { languagesOf } from '../../study/languagesOf.ts'
import { inOrder, usualScope } from '../../study/scope.ts'
import type { StudyDefinition } from '../../study/study.ts'
import { useNames } from '../names/useNames.ts'

/** Everything a study fixes, line by line. */
export function StudyFacts({ study }: { study: StudyDefinition }) {
  const { t } = useTranslation('console')
  const names = useNames()
  const formats = useFormats()
  const list = (items: readonly string[]) => formats.parts(items) || t('facts.none')
  const named = (name: string, value: string) => t('facts.named', { name, value })
  const withDetail = (name: string, detail: string) => t('facts.withDetail', { name, detail })
  const yesNo = (is: boolean | undefined) => t(is ? 'facts.yes' : 'facts.no')
  const minutes = (count: number | undefined) => (count === undefined ? t('facts.none') : t('facts.minutes', { count }))
  const { claim, resume } = study
  const facts: [string, string][] = [
    ['question', study.question ?? t('facts.none')],
    ['claim', claim ? t('facts.claimed', { ratio: claim.ratio, within: claim.within }) : t('facts.none')],
    ['population', study.population ?? t('facts.none')],
    ['design', t(`wizard.design.${study.design ?? 'single'}`)],
    [
      'arms',
      list(
        (study.arms ?? []).map(({ id, runs }) =>
          named(id, runs.map(({ form, twin }) => withDetail(names.form(form), twin.toUpperCase())).join(' → ')),
        ),
      ),
    ],
    [
      'languages',
      list(
        languagesOf(study).map((lang) =>
          named(names.language(lang), formats.list((study.scenarios[lang] ?? []).map(names.scenario))),
        ),
      ),
    ],
    ['target', String(study.target ?? t('facts.none'))],
    ['strata', list((study.strata ?? []).map((one) => t(`wizard.strata.${one}`)))],
    ['devices', study.devices ? list(study.devices.map(names.device)) : t('facts.all')],
    ['stopping', t(`wizard.stopping.${study.stopping ?? 'none'}`)],
    ['scope', list(inOrder(study.scope ?? usualScope).map(names.segment))],
    ['questionnaires', list(study.questionnaires.map((one) => t(`wizard.questionnaires.${one}`)))],
    ['background', yesNo(study.background)],
    ['helper', t(`wizard.helper.${study.helper ?? 'never'}`)],
    ['kiosk', yesNo(study.kiosk)],
    ['carryOver', yesNo(study.carryOver)],
    ['limit', minutes(study.limitMinutes)],
    ['break', minutes(study.breakMinutes)],
    [
      'resume',
      resume
        ? withDetail(t(`wizard.resume.${resume.policy}`), minutes(resume.maxGapMinutes))
        : t('wizard.resume.resume'),
    ],
    [
      'retention',
      study.retentionMonths === undefined ? t('facts.none') : t('facts.months', { count: study.retentionMonths }),
    ],
    [
      'consent',
      list(
        languagesOf(study).map((lang) =>
          t(study.consent?.[lang] ? 'facts.ownConsent' : 'facts.shippedConsent', { language: names.language(lang) }),
        ),
      ),
    ],
  ]
  return (
    <dl className="console-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`facts.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
