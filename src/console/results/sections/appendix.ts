import { atRiskAt } from '../../../analysis/completion/followUp.ts'
import { survivalAt } from '../../../analysis/completion/kaplanMeier.ts'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import { arms, type Arm } from '../../../analysis/study/arms.ts'
import type { ArmCompletion } from '../../../analysis/study/completion.ts'
import { figureOr, intervalCell, table, text } from '../model/cells.ts'
import type { FigureModel, SectionModel, TableModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'
import { reasonOf } from './completion.ts'
import { curveOptions, minutesUpTo, type Curve, type CurvePoint } from './curves.ts'

/** How fast people would finish if nobody could give up: another question, whose assumption mostly fails (measurement C6). */
export function appendixSection({ completion }: StudyResults, speech: Speech): SectionModel {
  const { t } = speech
  return {
    id: 'appendix',
    heading: t('sections.appendix'),
    blocks: [
      text(t('appendix.assumes')),
      ...figureOr(speech, survivalFigure(completion, speech), reasonOf(arms.map((arm) => completion[arm].survival))),
      { kind: 'table', table: restrictedTable(completion, speech) },
    ],
  }
}

function survivalFigure(completion: StudyResults['completion'], speech: Speech): FigureModel {
  const { t, percent, whole } = speech
  const followed = { long: completion.long.followed, simplified: completion.simplified.followed }
  const longest = Math.max(0, ...arms.flatMap((arm) => followed[arm]))
  const at = (arm: Arm, minute: number) => {
    const { survival } = completion[arm]
    // Beyond the last one who was followed, nothing is known.
    if (survival.status !== 'estimated' || minute > survival.followedUntil) return ['–', '–']
    const { unfinished, interval } = survivalAt(survival, minute)
    const finished = interval && { lower: 1 - interval.upper, upper: 1 - interval.lower }
    return [percent(1 - unfinished), finished ? speech.interval(finished, percent) : '–']
  }
  const rows = minutesUpTo(longest).map((minute) => [
    whole(minute),
    ...arms.flatMap((arm) => [...at(arm, minute), whole(atRiskAt(followed[arm], minute))]),
  ])
  const perForm = arms.flatMap((arm) => [`n:${arm}Finished`, 'n:interval', `n:${arm}AtRisk`])
  return {
    id: 'survival',
    name: t('appendix.figure'),
    says: t('appendix.says'),
    options: (width) =>
      curveOptions({ curves: survivalCurves(completion), followed, share: t('completion.share') }, speech, width),
    table: table(speech, 'survival', t('appendix.curve'), ['n:minute', ...perForm], rows),
  }
}

function survivalCurves(completion: StudyResults['completion']): Curve[] {
  return arms.flatMap((arm): Curve[] => {
    const { survival } = completion[arm]
    if (survival.status !== 'estimated') return []
    const steps = survival.steps.map(({ time, unfinished, interval }): CurvePoint => {
      const ends = interval ? { lower: 1 - interval.upper, upper: 1 - interval.lower } : {}
      return { time, share: 1 - unfinished, ...ends }
    })
    const last = steps.at(-1) ?? { time: 0, share: 0 }
    return [
      { arm, kind: 'finished', points: [{ time: 0, share: 0 }, ...steps, { ...last, time: survival.followedUntil }] },
    ]
  })
}

function restrictedTable(
  { tau, comparison, logRank, ...forms }: StudyResults['completion'],
  speech: Speech,
): TableModel {
  const { t, minutes } = speech
  const both = (of: (arm: ArmCompletion) => string) => arms.map((arm) => of(forms[arm]))
  const within = { tau: tau === null ? '–' : minutes(tau) }
  const heads = ['what', 'n:long', 'n:simplified']
  const median = both((arm) => medianOf(arm, speech))
  const means = both(({ restrictedMean: mean }) =>
    mean.status === 'not-estimable'
      ? speech.reason(mean.reason)
      : `${minutes(mean.mean)} (${intervalCell(speech, mean, minutes)})`,
  )
  const compared =
    comparison.status === 'not-estimable'
      ? [[t('appendix.difference', within), speech.reason(comparison.reason), '–']]
      : [
          [
            t('appendix.difference', within),
            comparison.status === 'estimated'
              ? `${minutes(comparison.difference)} (${speech.interval(comparison.differenceInterval, minutes)})`
              : minutes(comparison.difference),
            comparison.status === 'estimated' ? `p ${speech.p(comparison.p)}` : speech.reason(comparison.reason),
          ],
          [
            t('appendix.ratio'),
            comparison.status === 'estimated'
              ? `${speech.ratio(comparison.ratio)} (${speech.interval(comparison.ratioInterval, speech.ratio)})`
              : speech.ratio(comparison.ratio),
            '–',
          ],
        ]
  const ranks = [
    t('completion.logRank'),
    logRank.status === 'estimated' ? `χ² ${speech.ratio(logRank.chiSquare)}` : speech.reason(logRank.reason),
    logRank.status === 'estimated' ? `p ${speech.p(logRank.p)}` : '–',
  ]
  const rows = [[t('completion.medianLeft'), ...median], [t('completion.restricted', within), ...means], ...compared]
  return table(speech, 'restricted', t('appendix.caption'), heads, [...rows, ranks])
}

/** The median with its limits; where a curve of the interval never falls to one half there is no limit. */
function medianOf({ survival }: ArmCompletion, speech: Speech): string {
  if (survival.status !== 'estimated') return speech.reason(survival.reason)
  const { time, lower, upper, reason } = survival.median
  if (time === null) return reason ? speech.reason(reason) : '–'
  const ends = [lower, upper].map((end) => (end === null ? '–' : speech.minutes(end)))
  return `${speech.minutes(time)} (${ends.join(' – ')})`
}
