import type { Crossing } from '../../../forms/crosswalk.ts'
import type { CardId, Decision } from '../../../forms/variant/decision.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { room, wordOf } from '../../../study/room/cuttingState.ts'
import { questionOfCard } from './cards.ts'
import { CardFacts } from './CardFacts.tsx'
import type { CutModel } from './cutModel.ts'
import { DecisionField } from './DecisionField.tsx'
import type { CutNames } from './useCutNames.ts'

interface CardProps {
  card: CardId
  model: CutModel
  names: CutNames
  predicted: number | undefined
  crossing: Crossing | undefined
  /** What the decisions so far bring along for this card. */
  along: 'gone' | 'opened' | undefined
  decide: (card: CardId, decision: Decision | null) => void
}

/** One question of the long form, what is known of it, and what is decided about it. */
export function Card({ card, model, names, predicted, crossing, along, decide }: CardProps) {
  const { t } = useWords()
  const { cutting, voice, base, measured } = model
  const said = wordOf(cutting, card, voice)
  const settled = voice === room ? undefined : wordOf(cutting, card, room)?.decision
  const question = questionOfCard(card)
  const name = names.card(card)
  return (
    <li className="cut-card" data-decision={said?.decision?.is ?? (along === 'gone' ? 'gone' : undefined)}>
      <h3>{name}</h3>
      {question && (
        <CardFacts
          question={question}
          predicted={predicted}
          isAdjusted={cutting.adjusted !== null}
          measured={measured.get(question)}
          crossing={model.areFatesShown ? crossing : undefined}
          viaNames={(questions) => questions.map(names.card).join(' · ')}
        />
      )}
      {along && <p className="cut-along">{t(`cut:along.${along}`)}</p>}
      {settled && <p className="cut-along">{t('cut:settle.settled', { decision: t(`cut:decision.${settled.is}`) })}</p>}
      <DecisionField
        card={card}
        name={name}
        decision={said?.decision ?? undefined}
        seq={said?.seq ?? 0}
        base={base}
        decide={(decision) => decide(card, decision)}
      />
    </li>
  )
}
