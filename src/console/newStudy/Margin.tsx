import { useTranslation } from 'react-i18next'
import { marginOf } from '../../analysis/planning/margin.ts'
import { useFormats } from '../../i18n/useFormats.ts'
import type { StudyDefinition } from '../../study/study.ts'

/** What spreads of log time, or of the log ratio within people, are usual (measurement B1). */
const spreads = {
  crossover: { low: 0.25, usual: 0.35, high: 0.5 },
  between: { low: 0.35, usual: 0.5, high: 0.65 },
} as const

/** How sure the ratio will be with so many people, while they are being chosen (measurement B4). */
export function Margin({ study }: { study: StudyDefinition }) {
  const { t } = useTranslation('console')
  const { decimals } = useFormats()
  const { design = 'single', target, arms = [] } = study
  if (design === 'single') return <p className="console-hint">{t('wizard.margin.single')}</p>
  const kind = design === 'crossover' ? 'crossover' : 'between'
  const people = Math.floor((target ?? 0) / (kind === 'crossover' ? 1 : Math.max(1, arms.length)))
  const margins = Object.entries(spreads[kind]).map(([spread, sd]) => ({
    spread,
    sd,
    margin: marginOf(kind, people, sd),
  }))
  if (margins.some(({ margin }) => margin === null)) return <p role="status">{t('wizard.margin.none')}</p>
  return (
    <div role="status">
      <p>{t(`wizard.margin.${kind}`, { people })}</p>
      <ul>
        {margins.map(({ spread, sd, margin }) => (
          <li key={sd}>
            {t(`wizard.margin.spread.${spread}`, { sd: decimals(sd, 2), margin: decimals(margin ?? 0, 2) })}
          </li>
        ))}
      </ul>
      {people < (kind === 'crossover' ? 12 : 10) && <p>{t('wizard.margin.few')}</p>}
    </div>
  )
}
