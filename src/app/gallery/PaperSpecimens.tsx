import { Sheet } from '../../participant/Sheet.tsx'
import { useWords } from '../../i18n/useWords.ts'
import { sample } from './sample.ts'
import { Specimen } from './Specimen.tsx'

/** The scenario sheet as it stands beside a question, and as it is printed. */
export function PaperSpecimens() {
  const { t } = useWords()
  return (
    <>
      <Specimen of="Sheet">
        <div className="sheet">
          <Sheet scenario={sample.scenario} />
        </div>
      </Specimen>
      <Specimen of="paper">
        <div className="paper paper--sheet">
          <p className="paper__stamp">{t('print:stamp')}</p>
          <Sheet scenario={sample.scenario} level={2} needsAccount />
          <footer className="paper__foot">
            {t('print:footer', { form: sample.scenario.id, date: sample.scenario.today })}
          </footer>
        </div>
      </Specimen>
    </>
  )
}
