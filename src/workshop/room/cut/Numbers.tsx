import { useWords } from '../../../i18n/useWords.ts'
import type { CutFigures } from './useFigures.ts'

const minutesOf = (seconds: number) => Math.round(seconds / 60)

interface NumbersProps {
  figures: CutFigures
  /** `wall` is read from eight metres; `strip` stands above the cards. */
  look: 'wall' | 'strip'
}

/** The five numbers that move while a form is cut, each beside what it was. */
export function Numbers({ figures: { before, now }, look }: NumbersProps) {
  const { t } = useWords()
  const [low, high] = now.predicted.primary.mean
  const [was, is] = [before.predicted.primary.seconds, now.predicted.primary.seconds].map(minutesOf)
  const numbers = [
    { id: 'questions', value: now.size.questions, before: before.size.questions },
    { id: 'screens', value: now.size.screens, before: before.size.screens },
    { id: 'minutes', value: is ?? 0, before: was ?? 0 },
    { id: 'legal', value: now.legal.length, before: 0 },
    { id: 'failed', value: now.failed.length, before: before.failed.length },
  ] as const
  return (
    <dl className="cut-numbers" data-look={look}>
      {numbers.map(({ id, value, before }) => (
        <div key={id} data-number={id}>
          <dt>{t(`cut:numbers.${id}`)}</dt>
          <dd>
            <span className="cut-number">{value}</span>
            {value !== before && <span className="cut-before">{t('cut:numbers.before', { before })}</span>}
            {id === 'minutes' && (
              <span className="cut-before">
                {t('cut:numbers.range', { low: minutesOf(low), high: minutesOf(high) })}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface PredictedNoteProps {
  figures: CutFigures
  /** The household that is counted. */
  name: string
  /** A wall has room for less. */
  isShort?: boolean
}

/** Says what the minutes are: a model's, and whose; and what they are adjusted to. */
export function PredictedNote({ figures: { now, adjusted }, name, isShort = false }: PredictedNoteProps) {
  const { t } = useWords()
  const [low, high] = now.predicted.primary.mean.map(minutesOf)
  const said = { household: name, answers: now.size.answers, low, high }
  return (
    <p className="cut-note">
      {adjusted
        ? t(isShort ? 'cut:numbers.adjustedShortNote' : 'cut:numbers.adjustedNote', {
            ...said,
            runs: adjusted.runs,
            error: Math.round(100 * adjusted.error),
          })
        : t(isShort ? 'cut:numbers.shortNote' : 'cut:numbers.note', said)}
    </p>
  )
}
