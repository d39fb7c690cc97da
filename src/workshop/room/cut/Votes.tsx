import type { CardId, Decision } from '../../../forms/variant/decision.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { type CuttingState, isSameDecision, votesOn } from '../../../study/room/cuttingState.ts'
import type { CutNames } from './useCutNames.ts'

/** Those who say the same of a card, with their reasons. */
interface Camp {
  decision: Decision
  voices: string[]
  reasons: string[]
}

/** What was said of a card, the most frequent first. */
function campsOf(cutting: CuttingState, card: CardId): Camp[] {
  const camps: Camp[] = []
  for (const { voice, decision } of votesOn(cutting, card)) {
    const reasons = decision.reason ? [decision.reason] : []
    const camp = camps.find((one) => isSameDecision(one.decision, decision))
    if (camp) {
      camp.voices.push(voice)
      // Two tables may give the same reason, which is read once.
      camp.reasons = [...new Set([...camp.reasons, ...reasons])]
    } else camps.push({ decision, voices: [voice], reasons })
  }
  return camps.toSorted((a, b) => b.voices.length - a.voices.length)
}

interface VotesProps {
  cutting: CuttingState
  card: CardId
  names: CutNames
  /** How many reasons of a camp are shown, the rest being counted. */
  most?: number
  /** Takes over what a camp says; nothing where votes are only shown. */
  take?: (decision: Decision) => void
}

/** The tables' votes on a card side by side: how many for what, who, and why. */
export function Votes({ cutting, card, names, most = Infinity, take }: VotesProps) {
  const { t, locale } = useWords()
  const camps = campsOf(cutting, card)
  const all = camps.reduce((sum, { voices }) => sum + voices.length, 0)
  if (all === 0) return <p className="cut-note">{t('cut:settle.noVotes')}</p>
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const named = (voices: readonly string[]) => {
    const tables = voices.map(names.voice)
    return list.format([...new Set(tables)])
  }
  return (
    <ul className="cut-votes">
      {camps.map(({ decision, voices, reasons }) => (
        <li key={JSON.stringify(decision)} data-decision={decision.is}>
          <p className="cut-vote">
            <strong>{t(`cut:decision.${decision.is}`)}</strong>
            <span className="cut-vote-count">{t('cut:settle.votes', { count: voices.length, all })}</span>
          </p>
          <svg viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width={voices.length} height={1} />
          </svg>
          <p className="cut-note">
            {named(voices)}
            {decision.is === 'merge' && ` → ${names.card(decision.into)}`}
            {decision.is === 'reword' && ` → ${decision.words[locale] ?? Object.values(decision.words)[0]}`}
          </p>
          {reasons.slice(0, most).map((reason) => (
            <blockquote key={reason}>{reason}</blockquote>
          ))}
          {reasons.length > most && <p className="cut-note">{t('cut:more', { count: reasons.length - most })}</p>}
          {take && (
            <button type="button" className="button button--outline button--small" onClick={() => take(decision)}>
              {t('cut:settle.take', { decision: t(`cut:decision.${decision.is}`) })}
              <span className="visually-hidden">{` ${names.card(card)}`}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
