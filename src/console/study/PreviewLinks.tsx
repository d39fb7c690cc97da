import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languagesOf } from '../../study/languagesOf.ts'
import type { StudyDefinition } from '../../study/study.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { SelectBox } from '../../ui/SelectBox.tsx'
import { useNames } from '../names/useNames.ts'

/** The way to see every page as any participant would, with nothing kept. */
export function PreviewLinks({ study }: { study: StudyDefinition }) {
  const { t } = useTranslation('console')
  const names = useNames()
  const languages = languagesOf(study)
  const arms = (study.arms ?? []).map(({ id }) => id)
  const [lang, setLang] = useState<string>(languages[0] ?? 'en')
  const [arm, setArm] = useState(arms[0] ?? '')
  const scenarios = Object.entries(study.scenarios).find(([one]) => one === lang)?.[1] ?? []
  const [scenario, setScenario] = useState('')
  const chosen = scenarios.includes(scenario) ? scenario : (scenarios[0] ?? '')
  return (
    <section aria-labelledby="study-preview">
      <h2 id="study-preview">{t('preview.heading')}</h2>
      <p>{t('preview.words')}</p>
      <div className="console-filters">
        <SelectBox
          label={t('preview.language')}
          value={lang}
          choices={languages}
          words={names.language}
          choose={setLang}
        />
        <SelectBox label={t('preview.arm')} value={arm} choices={arms} words={(id) => id} choose={setArm} />
        <SelectBox
          label={t('preview.household')}
          value={chosen}
          choices={scenarios}
          words={names.scenario}
          choose={setScenario}
        />
      </div>
      <p>
        <a
          className={buttonClass('outline')}
          href={`/preview/${study.code}/${lang}?${new URLSearchParams({ arm, scenario: chosen }).toString()}`}
          target="_blank"
          rel="noreferrer"
        >
          {t('preview.open')}
        </a>{' '}
        <a href={`/v/${study.code}/${lang}`} target="_blank" rel="noreferrer">
          {t('preview.consent')}
        </a>
      </p>
    </section>
  )
}
