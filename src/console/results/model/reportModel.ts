import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { StudyFacts } from '../../../analysis/study/studyData.ts'
import { completionSection } from '../sections/completion.ts'
import { appendixSection } from '../sections/appendix.ts'
import { deviationsSection } from '../sections/deviations.ts'
import { flowSection } from '../sections/flow.ts'
import { headlineModel } from '../sections/headline.ts'
import { languagesSection } from '../sections/languages.ts'
import { minutesSection } from '../sections/minutes.ts'
import { qualitySection } from '../sections/quality.ts'
import { ratiosSection } from '../sections/ratios.ts'
import { limitsSection, reproduceSection } from '../sections/reproduce.ts'
import { taxSection } from '../sections/tax.ts'
import { testedSection } from '../sections/tested.ts'
import { timeSection } from '../sections/time.ts'
import type { ReportModel } from './model.ts'
import type { Speech } from './speech.ts'

/** What stands around the headline. */
export function topModel(
  { simulated }: Pick<StudyFacts, 'simulated'>,
  by: 'plan' | 'look',
  { t }: Speech,
): Pick<ReportModel, 'simulated' | 'scope' | 'notes'> {
  return {
    simulated: simulated ? { label: t('simulated.label'), body: t('simulated.body') } : null,
    scope: t('scope'),
    notes: by === 'look' ? [t('looked')] : [],
  }
}

/** Everything that is said of a study, in one language: the page of the console and the report show the same (F2). */
export function reportModel(results: StudyResults, by: 'plan' | 'look', speech: Speech): ReportModel {
  const { t } = speech
  const { study } = results
  return {
    title: t('title', { title: study.title }),
    ...topModel(study, by, speech),
    headline: headlineModel(results, speech),
    sections: [
      testedSection(results, speech),
      flowSection(results, speech),
      timeSection(results, speech),
      ratiosSection(results, speech),
      completionSection(results, speech),
      qualitySection(results, speech),
      minutesSection(results, speech),
      taxSection(results, speech),
      languagesSection(results, speech),
      deviationsSection(results, speech),
      limitsSection(results, speech),
      reproduceSection(results, speech),
      appendixSection(results, speech),
    ],
    made: t('made', { code: study.code }),
  }
}
