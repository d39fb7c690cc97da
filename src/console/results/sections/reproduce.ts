import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { text } from '../model/cells.ts'
import type { Block, SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

const limits = ['prototype', 'completers', 'people', 'time', 'exploratory'] as const

/** What the result can't say. */
export function limitsSection({ study }: StudyResults, { t }: Speech): SectionModel {
  const shown = study.design === 'between' ? limits.filter((limit) => limit !== 'completers') : limits
  const points = shown.map((limit) => t(`limits.${limit}`))
  return { id: 'limits', heading: t('sections.limits'), blocks: [{ kind: 'points', points }] }
}

/** How to compute it all again. */
export function reproduceSection({ resampling, companions }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  const { seed, resamples, generator } = resampling
  const blocks: Block[] = [
    text(t('reproduce.package')),
    text(t('reproduce.command')),
    { kind: 'code', text: `npm run --silent analyse -- PACKAGE.zip --seed ${seed} --resamples ${resamples}` },
    text(`${t('reproduce.seed')}: ${t('reproduce.seedSays', { seed, resamples: speech.whole(resamples), generator })}`),
    ...(companions.mixedModel
      ? [text(t('reproduce.mixed', { file: 'headline.R' })), { kind: 'code' as const, text: companions.mixedModel.r }]
      : []),
  ]
  return { id: 'reproduce', heading: t('sections.reproduce'), blocks }
}
