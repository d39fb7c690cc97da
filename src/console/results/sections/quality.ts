import type { ProportionResult } from '../../../analysis/completion/proportion.ts'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { arms, type Arm } from '../../../analysis/study/arms.ts'
import { intervalCell, pointCell, table, type Shown } from '../model/cells.ts'
import type { Block, SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

/** A fast form that is filled in wrongly is no gain: errors, right answers, and how it felt. */
export function qualitySection({ quality, scales }: StudyResults, speech: Speech): SectionModel {
  const { t, percent } = speech
  const { errors, withErrors, matches, matchDifference } = quality
  const mean = (result: Shown & { mean?: number }, write: (value: number) => string) =>
    result.status === 'not-estimable'
      ? speech.reason(result.reason)
      : `${pointCell(result, ({ mean }) => mean, write)} (${intervalCell(speech, result, write)})`
  const both = (of: (arm: Arm) => string) => arms.map(of)
  const errorMeans =
    errors.status === 'not-estimable' ? ['–', '–'] : [errors.longMean, errors.simplifiedMean].map(speech.ratio)
  const ratio =
    errors.status === 'not-estimable'
      ? speech.reason(errors.reason)
      : `${speech.ratio(errors.rateRatio)} (${intervalCell(speech, errors, speech.ratio)})`
  const measured = table(
    speech,
    'errors',
    t('quality.caption'),
    ['what', 'n:long', 'n:simplified'],
    [
      [t('quality.errors'), ...errorMeans],
      [t('quality.errorRatio'), ratio, '–'],
      [t('quality.withErrors'), ...both((arm) => shareOf(withErrors[arm], speech))],
      [t('quality.matches'), ...both((arm) => mean(matches[arm], percent))],
      [t('quality.matchDifference'), '–', mean(matchDifference, percent)],
    ],
  )
  const felt: [string, (arm: Arm) => string][] = [
    [t('quality.seq'), (arm) => (scales[arm].seq ? mean(scales[arm].seq, speech.minutes) : '–')],
    [t('quality.umux'), (arm) => (scales[arm].umuxLite ? mean(scales[arm].umuxLite.score, speech.minutes) : '–')],
    [t('quality.umuxAsSus'), (arm) => (scales[arm].umuxLite ? mean(scales[arm].umuxLite.asSus, speech.minutes) : '–')],
    [t('quality.blank'), (arm) => speech.whole(scales[arm].blank)],
  ]
  const blocks: Block[] = [
    { kind: 'table', table: measured },
    {
      kind: 'table',
      table: table(
        speech,
        'scales',
        t('quality.scales'),
        ['what', 'n:long', 'n:simplified'],
        felt.map(([name, of]) => [name, ...both(of)]),
      ),
    },
    { kind: 'text', text: t('quality.own') },
  ]
  return { id: 'quality', heading: t('sections.quality'), blocks }
}

function shareOf(result: ProportionResult, speech: Speech): string {
  if (result.status !== 'estimated') return speech.reason(result.reason)
  return `${speech.percent(result.share)} (${speech.interval(result.adjustedWald, speech.percent)})`
}
