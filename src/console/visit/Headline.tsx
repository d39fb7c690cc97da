import { useTranslation } from 'react-i18next'
import type { RunMeasures } from '../../analysis/runMeasures.ts'
import { duration } from '../formats/duration.ts'
import { useNames } from '../names/useNames.ts'

/** The run as one sentence. */
export function Headline({ measures }: { measures: RunMeasures }) {
  const { t } = useTranslation('console')
  const names = useNames()
  const { primaryMs, counted, screens, answers, errors, corrections, backs, matched, scored } = measures
  return (
    <p className="console-headline">
      {t('run.headline', {
        outcome: names.outcome(measures.outcome, measures.sentEarly),
        time: t('run.time', duration.parts(primaryMs)),
        scope: counted.map((segment) => t(`scope.${segment}`)),
        screens: t('count.screens', { count: screens }),
        questions: t('count.questions', { count: answers }),
        errors: t('count.errors', { count: errors }),
        corrections: t('count.corrections', { count: corrections }),
        backs: t('count.backs', { count: backs }),
        matches: t('count.matches', { count: scored, matched }),
      })}
    </p>
  )
}
