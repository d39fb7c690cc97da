import type { ComponentType } from 'react'
import { CheckAnswers } from '../../participant/pages/CheckAnswers.tsx'
import { HouseholdCards } from '../../participant/pages/HouseholdCards.tsx'
import { HowItWorks } from '../../participant/pages/HowItWorks.tsx'
import { MonthlyTotal } from '../../participant/pages/MonthlyTotal.tsx'
import { OptionCards } from '../../participant/pages/OptionCards.tsx'
import type { ExtrasProps } from '../../participant/pages/PageExtras.tsx'
import { PapersPage } from '../../participant/pages/PapersPage.tsx'
import { Rights } from '../../participant/pages/Rights.tsx'
import { Sent } from '../../participant/pages/Sent.tsx'
import { ZipCounty } from '../../participant/pages/ZipCounty.tsx'
import LongScale from '../../participant/questionnaires/LongScale.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { Specimen } from './Specimen.tsx'
import { usePageProps } from './usePageProps.ts'

/** What pages show besides their questions: cards, sums, steps, rows to check; by the page they stand on. */
const parts: { name: string; page: string; Part: ComponentType<ExtrasProps> }[] = [
  { name: 'HowItWorks', page: 'how-it-works', Part: HowItWorks },
  { name: 'ZipCounty', page: 'zip', Part: ZipCounty },
  { name: 'HouseholdCards', page: 'applying', Part: HouseholdCards },
  { name: 'MonthlyTotal', page: 'monthly-total', Part: MonthlyTotal },
  { name: 'CheckAnswers', page: 'check-answers', Part: CheckAnswers },
  { name: 'Rights', page: 'rights', Part: Rights },
  { name: 'Sent', page: 'sent', Part: Sent },
  { name: 'PapersPage', page: 'papers', Part: PapersPage },
]

const points = ['1', '2', '3', '4', '5', '6', '7']

export function PageSpecimens() {
  const { t } = useWords()
  const propsOf = usePageProps()
  return (
    <>
      <Specimen of="OptionCards">
        <OptionCards
          name="gallery-scale"
          className="options scale"
          label={t('visit:questionnaire.seq.ease.label')}
          hint={t('visit:questionnaire.seq.ease.low')}
          options={points.map((value) => ({ value, label: value }))}
        />
      </Specimen>
      <Specimen of="LongScale">
        <LongScale asked="raw-tlx" />
      </Specimen>
      {parts.map(({ name, page, Part }) => (
        <Specimen key={name} of={name}>
          <Part {...propsOf(page)} />
        </Specimen>
      ))}
    </>
  )
}
