import { useTranslation } from 'react-i18next'
import { fullName } from '../../scenarios/people.ts'
import { scenarios } from '../../scenarios/scenarios.ts'
import { twinOf } from '../../scenarios/twinOf.ts'
import { designs, studyLanguages, type StudyLanguage } from '../../study/study.ts'
import { SelectBox } from '../../ui/SelectBox.tsx'
import { useNames } from '../names/useNames.ts'
import { ofDesign, ofForms, studyForms } from './armsFor.ts'
import { Checks, Radios } from './fields.tsx'
import type { StepProps } from './step.ts'

const isChinese = (lang: string) => lang.startsWith('zh')
/** Twin A of each pair that reads the language: arms say which twin is played. */
const pairsIn = (lang: StudyLanguage) =>
  scenarios
    .filter((one) => one.twin === 'a' && (one.lang === lang || (isChinese(one.lang) && isChinese(lang))))
    .map(({ id }) => id)

/** Who fills in what, as which household. */
export function DesignStep({ study, change }: StepProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const { design = 'single', forms } = study
  const pick = (at: number, form: string) => change(ofForms(design, forms.with(at, form)))
  const pair = (id: string) => {
    const twins = (['a', 'b'] as const).flatMap((letter) => twinOf(id, letter)?.household.applicant ?? [])
    return t('wizard.pair', { a: twins[0] && fullName(twins[0]), b: twins[1] && fullName(twins[1]) })
  }
  return (
    <>
      <Radios
        label={t('wizard.design.label')}
        value={design}
        choices={designs}
        words={(one) => t(`wizard.design.${one}`)}
        change={(one) => change(ofDesign(one))}
      />
      {design === 'arms' ? (
        <Checks
          label={t('wizard.forms')}
          value={forms}
          choices={studyForms}
          words={names.form}
          change={(chosen) => change(ofForms(design, chosen))}
        />
      ) : (
        forms.map((form, at) => (
          <SelectBox
            key={at}
            label={t('wizard.formNumber', { number: at + 1 })}
            value={form}
            choices={studyForms}
            words={names.form}
            choose={(chosen) => pick(at, chosen)}
          />
        ))
      )}
      <h3>{t('wizard.households')}</h3>
      <p className="console-hint">{t('wizard.householdsHint')}</p>
      {studyLanguages.map((lang) => (
        <Checks
          key={lang}
          label={names.language(lang)}
          value={study.scenarios[lang] ?? []}
          choices={pairsIn(lang)}
          words={pair}
          change={(chosen) => change({ scenarios: withLanguage(study.scenarios, lang, chosen) })}
        />
      ))}
    </>
  )
}

/** A language without households isn't offered. */
function withLanguage(all: StepProps['study']['scenarios'], lang: StudyLanguage, chosen: string[]) {
  const { [lang]: _before, ...others } = all
  return chosen.length > 0 ? { ...others, [lang]: chosen } : others
}
