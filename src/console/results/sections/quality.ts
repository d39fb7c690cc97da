import type { ProportionResult } from '../../../analysis/completion/proportion.ts'
import type { StudyResults } from '../../../analysis/study/analyseStudy.ts'
import type { ScaleResults } from '../../../analysis/study/quality.ts'
import { arms, type Arm } from '../../../analysis/study/arms.ts'
import type { Questionnaire } from '../../../study/instruments.ts'
import { isLong } from '../../../study/longQuestionnaires.ts'
import { intervalCell, pointCell, table, type Shown } from '../model/cells.ts'
import type { Block, SectionModel } from '../model/model.ts'
import type { Speech } from '../model/speech.ts'

/** A fast form that is filled in wrongly is no gain: errors, right answers, and how it felt. */
export function qualitySection({ quality, scales, scaleWords }: StudyResults, speech: Speech): SectionModel {
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
  const score = (result: (Shown & { mean?: number }) | null | undefined) =>
    result ? mean(result, speech.minutes) : '–'
  const rows: [Questionnaire | null, string, (arm: Arm) => string][] = [
    ['seq', 'seq', (arm) => score(scales[arm].seq)],
    ['umux-lite', 'umux', (arm) => score(scales[arm].umuxLite?.score)],
    ['umux-lite', 'umuxAsSus', (arm) => score(scales[arm].umuxLite?.asSus)],
    ['sus', 'sus', (arm) => score(scales[arm].sus?.score)],
    ['sus', 'susGrade', (arm) => gradeOf(scales[arm].sus)],
    ['sus', 'straightLined', (arm) => speech.whole(scales[arm].sus?.straightLined ?? 0)],
    ['raw-tlx', 'rawTlx', (arm) => score(scales[arm].rawTlx)],
    ['burden', 'burden', (arm) => score(scales[arm].burden)],
    [null, 'blank', (arm) => speech.whole(scales[arm].blank)],
  ]
  // The short ones stand there always; of the longer ones those that were asked.
  const isShown = (instrument: Questionnaire | null) =>
    instrument === null || !isLong(instrument) || scaleWords.some((asked) => asked.instrument === instrument)
  const blocks: Block[] = [
    { kind: 'table', table: measured },
    {
      kind: 'table',
      table: table(
        speech,
        'scales',
        t('quality.scales'),
        ['what', 'n:long', 'n:simplified'],
        rows.filter(([instrument]) => isShown(instrument)).map(([, name, of]) => [t(`quality.${name}`), ...both(of)]),
      ),
    },
    ...(scaleWords.length > 0 ? [{ kind: 'table' as const, table: wordsTable(scaleWords, speech) }] : []),
    { kind: 'text', text: t('quality.own') },
  ]
  return { id: 'quality', heading: t('sections.quality'), blocks }
}

/** A grade, or the range of the interval's grades where one grade would say too much (measurement C7). */
function gradeOf(sus: ScaleResults['sus']): string {
  if (!sus?.grade) return '–'
  const { grade, isRange, worst, best } = sus.grade
  return isRange ? `${worst} – ${best}` : grade
}

function wordsTable(scaleWords: StudyResults['scaleWords'], speech: Speech) {
  const { t } = speech
  return table(
    speech,
    'scale-words',
    t('quality.words'),
    ['what', 'language', 'n:people', 'wording', 'source'],
    scaleWords.flatMap(({ instrument, source, languages }) =>
      languages.map(({ language, wording, people }) => [
        t(`quality.instrument.${instrument}`),
        speech.language(language),
        speech.whole(people),
        wording === null ? '–' : t(`quality.wording.${wording}`),
        source,
      ]),
    ),
  )
}

function shareOf(result: ProportionResult, speech: Speech): string {
  if (result.status !== 'estimated') return speech.reason(result.reason)
  return `${speech.percent(result.share)} (${speech.interval(result.adjustedWald, speech.percent)})`
}
