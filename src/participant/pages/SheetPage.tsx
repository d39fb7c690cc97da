import { useEffect } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import { fullName } from '../../scenarios/people.ts'
import type { Scenario } from '../../scenarios/scenario.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../Sheet.tsx'

/** The scenario sheet on paper, for a table in a lab. */
export function SheetPage({ scenario }: { scenario: Scenario }) {
  const { t } = useWords()
  const name = fullName(scenario.household.applicant)
  useEffect(() => {
    document.title = t('common:title', { page: t('print:sheetTitle'), service: name })
  })
  return (
    <main id="main" className="paper paper--sheet" data-page="sheet">
      <div className="paper__tools">
        <Button onClick={() => window.print()}>{t('print:print')}</Button>
      </div>
      <p className="paper__stamp">{t('print:stamp')}</p>
      <h1 tabIndex={-1}>
        {t('print:sheetTitle')}: {name}
      </h1>
      <Sheet scenario={scenario} level={2} needsAccount />
      <footer className="paper__foot">{t('print:footer', { form: scenario.id, date: scenario.today })}</footer>
    </main>
  )
}
