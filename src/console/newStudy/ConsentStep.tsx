import { useTranslation } from 'react-i18next'
import { languagesOf } from '../../study/languagesOf.ts'
import type { StudyLanguage } from '../../study/study.ts'
import { useNames } from '../names/useNames.ts'
import { TextInput } from './fields.tsx'
import type { StepProps } from './step.ts'

/** The consent text in each language; the shipped one where nothing is written. */
export function ConsentStep({ study, change }: StepProps) {
  const { t } = useTranslation('console')
  const names = useNames()
  const put = (lang: StudyLanguage, text: string) => {
    const { [lang]: _before, ...others } = study.consent ?? {}
    const consent = text === '' ? others : { ...others, [lang]: text }
    change({ consent: Object.keys(consent).length > 0 ? consent : undefined })
  }
  return (
    <>
      <p>{t('wizard.consent.lead')}</p>
      {languagesOf(study).map((lang) => (
        <div key={lang}>
          <TextInput
            label={t('wizard.consent.label', { language: names.language(lang) })}
            hint={t('wizard.consent.hint')}
            rows={6}
            lang={lang}
            value={study.consent?.[lang] ?? ''}
            change={(text) => put(lang, text)}
          />
          <p>
            <a href={`/v/demo/${lang}`} target="_blank" rel="noreferrer">
              {t('wizard.consent.shipped', { language: names.language(lang) })}
            </a>
          </p>
        </div>
      ))}
    </>
  )
}
