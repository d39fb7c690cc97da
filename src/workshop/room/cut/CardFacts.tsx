import type { Crossing } from '../../../forms/crosswalk.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { type QuestionId, questionOf } from '../../../questions/answers.ts'
import { citationOf, groundOf } from '../../../questions/legalGrounds.ts'
import { FateMark } from '../../names/FateMark.tsx'
import type { MeasuredQuestion } from './cutModel.ts'
import { usedBy } from './usedBy.ts'

interface CardFactsProps {
  question: QuestionId
  /** Predicted seconds for the household that is counted; nothing where it isn't put to it. */
  predicted: number | undefined
  /** The room's own runs are in the prediction. */
  isAdjusted: boolean
  measured: MeasuredQuestion | undefined
  /** What became of it in the simplified form; nothing while that is hidden. */
  crossing: Crossing | undefined
  viaNames: (questions: readonly QuestionId[]) => string
}

/** What a room weighs a question against: the law, who uses the answer, the clock, and what others did with it. */
export function CardFacts({ question, predicted, isAdjusted, measured, crossing, viaNames }: CardFactsProps) {
  const { t } = useWords()
  const { basis } = questionOf(question)
  const ground = groundOf(question)
  const seconds = (value: number) => t('cut:card.seconds', { seconds: Math.round(value) })
  return (
    <dl className="cut-facts">
      <div>
        <dt>{t('cut:card.law')}</dt>
        <dd>
          {t(`cut:ground.${ground}`)} {citationOf[ground] && <cite>{citationOf[ground]}</cite>}
          <span className="cut-code" data-basis={basis}>
            {t('cut:card.code', { code: basis, meaning: t(`cut:code.${basis}`) })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t('cut:card.uses')}</dt>
        <dd>{t(`cut:user.${usedBy(question)}`)}</dd>
      </div>
      <div className="cut-times">
        <dt>{t(isAdjusted ? 'cut:card.predictedAdjusted' : 'cut:card.predicted')}</dt>
        <dd>{predicted === undefined ? t('cut:card.notAsked') : seconds(predicted)}</dd>
        <dt>{t('cut:card.measured')}</dt>
        <dd>
          {measured
            ? t('cut:card.measuredSeconds', {
                seconds: Math.round(measured.seconds),
                count: measured.runs,
                errors: measured.errors,
              })
            : t('cut:card.notMeasured')}
        </dd>
      </div>
      {crossing && (
        <div>
          <dt>{t('cut:card.fate')}</dt>
          <dd>
            <FateMark fate={crossing.fate}>
              {crossing.moment ? t(`cut:moment.${crossing.moment}`) : t(`cut:fate.${crossing.fate}`)}
              {crossing.via.length > 0 && `: ${viaNames(crossing.via)}`}
            </FateMark>
          </dd>
        </div>
      )}
    </dl>
  )
}
