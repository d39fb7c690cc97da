import { useMemo, useState } from 'react'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { SelectBox } from '../../../ui/SelectBox.tsx'
import type { Speech } from '../model/speech.ts'
import { timeSection, type Part } from '../sections/time.ts'
import { SectionView } from './SectionView.tsx'

interface TimeSectionProps {
  results: StudyResults
  speech: Speech
  stamp: string | null
}

/** Minutes, with a choice of whose dots to show. The choice never reaches the headline, and the figure says so. */
export function TimeSection({ results, speech, stamp }: TimeSectionProps) {
  const [language, setLanguage] = useState('')
  const [device, setDevice] = useState('')
  const section = useMemo(
    () => timeSection(results, speech, partOf(results, speech, { language, device })),
    [results, speech, language, device],
  )
  const { t } = speech
  const once = (values: string[]) => [...new Set(values)].sort()
  const languages = once(results.people.map((person) => person.language))
  const devices = once(results.people.map((person) => person.device))
  return (
    <SectionView section={section} study={results.study.code} stamp={stamp}>
      {(languages.length > 1 || devices.length > 1) && (
        <div className="results-files">
          <SelectBox
            label={t('column.language')}
            value={language}
            choices={['', ...languages]}
            words={(value) => (value === '' ? t('time.everybody') : speech.language(value))}
            choose={setLanguage}
          />
          <SelectBox
            label={t('column.device')}
            value={device}
            choices={['', ...devices]}
            words={(value) => (value === '' ? t('time.everybody') : speech.device(value))}
            choose={setDevice}
          />
        </div>
      )}
    </SectionView>
  )
}

function partOf({ people }: StudyResults, speech: Speech, chosen: { language: string; device: string }): Part | null {
  const words = [
    ...(chosen.language === '' ? [] : [speech.language(chosen.language)]),
    ...(chosen.device === '' ? [] : [speech.device(chosen.device)]),
  ]
  if (words.length === 0) return null
  const isChosen = (person: (typeof people)[number]) =>
    (chosen.language === '' || person.language === chosen.language) &&
    (chosen.device === '' || person.device === chosen.device)
  return { people: people.filter(isChosen), chosen: speech.list(words) }
}
