import type { Claim } from '../../../analysis/claim.ts'
import { twoLooks } from '../../../analysis/planning/looks.ts'
import type { HeadlineResults } from '../../../analysis/study/analyseStudy.ts'
import type { Headline } from '../../../analysis/study/headline.ts'
import type { FactorResult } from '../../../analysis/time/factor.ts'
import type { HeadlineModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

/** The one honest sentence, its label, and what has to be said beside it (measurement C8). */
export function headlineModel(
  { study, headline, sensitivity, planning }: HeadlineResults,
  speech: Speech,
): HeadlineModel {
  const { t } = speech
  const { verdict, grade, lacking, differing, people, notCompleted } = headline
  const lacks = speech.list(lacking.map((lack) => t(`lack.${lack}`)))
  return {
    sentence: sentenceOf(headline.sentence, speech),
    label: t(`label.${verdict?.label ?? 'none'}`),
    verdict: verdict?.label ?? null,
    grade: t('grade', { grade }),
    more: [
      ...figuresOf(headline, study.claim, speech),
      ...plannedLook(planning.level, speech),
      lacking.length === 0 ? t('gradeBest') : t('gradeWhy', { grade, lacks }),
      differing.length === 0
        ? t('stable')
        : t('differing', { measures: speech.list(differing.map((id) => t(`measure.${id}`))) }),
      ...latePauses(headline.ratio, sensitivity, speech),
      t('around', {
        people: speech.whole(people),
        languages: speech.list(headline.languages.map(speech.language)),
        devices: speech.list(headline.devices.map(speech.device)),
        long: speech.whole(notCompleted.long),
        simplified: speech.whole(notCompleted.simplified),
      }),
    ],
  }
}

/** Where one look at half was planned, tests count at other levels than the interval's, at half and at the end (measurement B5). */
function plannedLook(level: number | null, { t }: Speech): string[] {
  if (level === twoLooks.half) return [t('lookAtHalf', { level })]
  return level === twoLooks.end ? [t('lookAtEnd', { level })] : []
}

/** The ratio beside its zone, and what it saves: both with their intervals, or not at all. */
function figuresOf({ ratio, zone, reduction }: Headline, claim: Claim, speech: Speech): string[] {
  if (ratio.status !== 'estimated' || !reduction) return []
  const { t } = speech
  const figures = {
    ratio: speech.ratio(ratio.ratio),
    interval: speech.interval(ratio.interval, speech.ratio),
    zone: speech.interval(zone, speech.ratio),
    claimed: speech.minutes(claim.ratio),
  }
  const saved = {
    share: speech.percent(reduction.share),
    interval: speech.interval(reduction.interval, speech.percent),
  }
  return [speech.sentences(t('ratioWithZone', figures), t('saved', saved))]
}

/** Where pauses were added afterwards, the ratio with and without them (measurement A7). */
function latePauses(ratio: FactorResult, sensitivity: HeadlineResults['sensitivity'], speech: Speech): string[] {
  const row = sensitivity.rows.find(({ measure }) => measure === 'latePauses')
  if (!row || ratio.status === 'not-estimable' || row.ratio.status === 'not-estimable') return []
  const [logged, without] = [ratio, row.ratio].map((result) => speech.ratio(result.ratio))
  return [speech.t('latePauses', { logged, without })]
}

function sentenceOf(sentence: HeadlineResults['headline']['sentence'], speech: Speech): string {
  const { t, ratio } = speech
  if (sentence.code === 'no-ratio') return t('sentence.no-ratio', { reason: speech.reason(sentence.reason) })
  if (sentence.code === 'ratio-without-interval') {
    const values = { ratio: ratio(sentence.ratio), reason: speech.reason(sentence.reason) }
    return t('sentence.ratio-without-interval', values)
  }
  const { values, isPilot, addition, peopleNeeded, code } = sentence
  const written = {
    ratio: ratio(values.ratio),
    lower: ratio(values.lower),
    upper: ratio(values.upper),
    claimed: speech.minutes(values.claimed),
    within: speech.percent(values.withinPercent / 100),
  }
  const parts = [
    isPilot ? t('pilot', { count: values.n }) : null,
    t(`sentence.${code}`, written),
    addition === null ? null : t(`addition.${addition}`, written),
    peopleNeeded === null ? null : t('needed', { count: peopleNeeded, within: written.within }),
  ]
  return speech.sentences(...parts.filter((part) => part !== null))
}
