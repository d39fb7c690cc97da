import { useTranslation } from 'react-i18next'
import { marginOf } from '../../analysis/planning/margin.ts'
import type { StudyDefinition } from '../../study/study.ts'

/** What spreads of log time, or of the log ratio within people, are usual (measurement B1). */
const spreads = { crossover: [0.25, 0.35, 0.5], between: [0.35, 0.5, 0.65] } as const

/** How sure the ratio will be with so many people, while they are being chosen (measurement B4). */
export function Margin({ study }: { study: StudyDefinition }) {
  const { t } = useTranslation('console')
  const { design = 'single', target, arms = [] } = study
  if (design === 'single') return <p className="console-hint">{t('wizard.margin.single')}</p>
  const kind = design === 'crossover' ? 'crossover' : 'between'
  const people = Math.floor((target ?? 0) / (kind === 'crossover' ? 1 : Math.max(1, arms.length)))
  const margins = spreads[kind].map((sd) => ({ sd, margin: marginOf(kind, people, sd) }))
  if (margins.some(({ margin }) => margin === null)) return <p role="status">{t('wizard.margin.none')}</p>
  return (
    <div role="status">
      <p>{t(`wizard.margin.${kind}`, { people })}</p>
      <ul>
        {margins.map(({ sd, margin }) => (
          <li key={sd}>{t('wizard.margin.line', { sd, margin: (margin ?? 0).toFixed(2) })}</li>
        ))}
      </ul>
      {people < (kind === 'crossover' ? 12 : 10) && <p>{t('wizard.margin.few')}</p>}
    </div>
  )
}
