import { useTranslation } from 'react-i18next'
import { takenInBy } from '../../forms/crosswalk.ts'
import { formPlaces } from '../../forms/formPlaces.ts'
import type { QuestionId } from '../../questions/answers.ts'
import { FateMark } from '../names/FateMark.tsx'
import { useNames } from '../names/useNames.ts'
import type { ShownQuestion } from './shownForm.ts'
import type { Comparison } from './useComparison.ts'

interface QuestionLineProps {
  shown: ShownQuestion
  comparison: Comparison
  side: 'from' | 'to'
}

/** A question, what became of it, and where to find it on the other side. */
export function QuestionLine({ shown: { question, times }, comparison, side }: QuestionLineProps) {
  const { t } = useTranslation('workshop')
  const names = useNames()
  const crossing = comparison.crossings.find((one) => one.question === question)
  const taken = side === 'to' ? takenInBy(question, comparison.crossings) : []
  return (
    <li className="compare-question" data-fate={crossing?.fate}>
      <span className="compare-name">
        {names.question(question)}
        {times > 1 && <span className="compare-times">{t('atlas.compare.times', { count: times })}</span>}
      </span>
      {crossing && (
        <FateMark fate={crossing.fate}>
          {crossing.moment ? t(`atlas.postponed.${crossing.moment}`) : t(`atlas.fate.${crossing.fate}`)}
          <Elsewhere comparison={comparison} side={side} question={question} />
        </FateMark>
      )}
      {taken.length > 0 && (
        <span className="compare-taken">
          {t('atlas.compare.takesIn', { names: [...new Set(taken.map(names.question))].join(' · ') })}
        </span>
      )}
    </li>
  )
}

/** The screens of the other form where the question, or what brings its answer, is asked. */
function Elsewhere({ comparison, side, question }: Omit<QuestionLineProps, 'shown'> & { question: QuestionId }) {
  const crossing = comparison.crossings.find((one) => one.question === question)
  const there = formPlaces(comparison[side === 'from' ? 'to' : 'from'].form)
  const found = there.has(question) ? [question] : side === 'from' ? (crossing?.via ?? []) : []
  const refs = [...new Set(found.map((id) => there.get(id)?.ref))]
  return refs.length > 0 && <span className="compare-ref">{` ${refs.join(', ')}`}</span>
}
