import { useMemo, useState } from 'react'
import type { CardId, Decision } from '../../../forms/variant/decision.ts'
import { useWords } from '../../../i18n/useWords.ts'
import {
  agreed,
  type CuttingState,
  decisionsOf,
  isSameDecision,
  room,
  votesOn,
  wordOf,
} from '../../../study/room/cuttingState.ts'
import { Button } from '../../../ui/Button.tsx'
import { AdjustTimes } from './AdjustTimes.tsx'
import { screensOf } from './cards.ts'
import { Consequences } from './Consequences.tsx'
import type { Against, CutModel } from './cutModel.ts'
import { CutTop } from './CutTop.tsx'
import { DecisionField } from './DecisionField.tsx'
import { HouseholdField } from './HouseholdField.tsx'
import { RatesField } from './RatesField.tsx'
import { useCutNames } from './useCutNames.ts'
import { useFigures } from './useFigures.ts'
import { Votes } from './Votes.tsx'

const filters = ['differ', 'agree', 'settled', 'all'] as const
type Filter = (typeof filters)[number]

/** How many cards are drawn before somebody asks for more. */
const atOnce = 12

function standingOf(cutting: CuttingState, card: CardId): Filter | 'untouched' {
  if (wordOf(cutting, card, room)) return 'settled'
  const [first, ...others] = votesOn(cutting, card)
  if (!first) return 'untouched'
  return others.every(({ decision }) => isSameDecision(decision, first.decision)) ? 'agree' : 'differ'
}

/** The tables' votes card by card, and what the room makes of them: for whoever leads it. */
export function CutSettle({ model }: { model: CutModel }) {
  const { t } = useWords()
  const { base, cutting } = model
  const names = useCutNames(base)
  const decisions = useMemo(() => decisionsOf(cutting, room), [cutting])
  const figures = useFigures(base, decisions, cutting)
  const [filter, setFilter] = useState<Filter>('differ')
  const [shown, setShown] = useState(atOnce)
  const [conflict, setConflict] = useState<Against>()
  const cards = useMemo(() => screensOf(base).flatMap((screen) => screen.cards), [base])
  const standings = new Map(cards.map((card) => [card, standingOf(cutting, card)]))
  const count = (of: Filter) =>
    of === 'all' ? cards.length : [...standings.values()].filter((standing) => standing === of).length
  const listed = cards.filter((card) => filter === 'all' || standings.get(card) === filter)
  const ready = agreed(cutting).length
  const hasVotes = [...standings.values()].some((standing) => standing !== 'untouched')

  const act = async (action: Parameters<CutModel['act']>[0]) => setConflict(await model.act(action))
  const settle = (card: CardId, decision: Decision | null) => void act({ kind: 'settle-card', card, decision })

  return (
    <div className="cut cut-settle">
      <CutTop model={model} figures={figures} names={names} act={act} />
      <div className="cut-lead">
        <HouseholdField
          value={figures.scenario.id}
          names={names}
          choose={(scenario) => void act({ kind: 'count-as', scenario })}
        />
        {model.showFates && (
          <Button look="outline" onClick={() => model.showFates?.(!model.areFatesShown)}>
            {t(model.areFatesShown ? 'cut:fates.hide' : 'cut:fates.show')}
          </Button>
        )}
        <Button disabled={ready === 0} onClick={() => void act({ kind: 'settle-agreed' })}>
          {t('cut:settle.takeAgreed', { count: ready })}
        </Button>
      </div>
      {cutting.shown && (
        <p className="cut-on-wall">
          {t('cut:settle.onWall', { card: names.card(cutting.shown) })}
          <Button look="quiet" small onClick={() => void act({ kind: 'show-card', card: null })}>
            {t('cut:settle.hide')}
          </Button>
        </p>
      )}
      <p role="status" className="cut-conflict">
        {conflict &&
          t(`cut:conflict.${conflict.conflict}`, { card: conflict.card ? names.card(conflict.card as CardId) : '' })}
      </p>
      <h2>{t('cut:settle.heading')}</h2>
      <fieldset className="cut-filter">
        <legend>{t('cut:settle.filter')}</legend>
        {filters.map((one) => (
          <label key={one} className="cut-choice">
            <input
              type="radio"
              name="cut-filter"
              checked={filter === one}
              onChange={() => {
                setFilter(one)
                setShown(atOnce)
              }}
            />
            <span>{t(one === 'settled' ? 'cut:settle.settledCards' : `cut:settle.${one}`, { count: count(one) })}</span>
          </label>
        ))}
      </fieldset>
      {listed.length === 0 && (
        <p className="cut-note">{t(hasVotes ? 'cut:settle.none' : 'cut:settle.noneYet', { all: count('all') })}</p>
      )}
      <ol className="cut-cards">
        {listed.slice(0, shown).map((card) => {
          const said = wordOf(cutting, card, room)
          return (
            <li key={card} className="cut-card" data-decision={said?.decision?.is}>
              <h3>{names.card(card)}</h3>
              <Votes cutting={cutting} card={card} names={names} take={(decision) => settle(card, decision)} />
              <DecisionField
                card={card}
                name={names.card(card)}
                decision={said?.decision ?? undefined}
                seq={said?.seq ?? 0}
                base={base}
                decide={(decision) => settle(card, decision)}
              />
              {cutting.shown !== card && (
                <Button look="quiet" small onClick={() => void act({ kind: 'show-card', card })}>
                  {t('cut:settle.show')}
                  <span className="visually-hidden">{` ${names.card(card)}`}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ol>
      {listed.length > shown && (
        <Button look="outline" onClick={() => setShown(shown + atOnce)}>
          {t('cut:more', { count: listed.length - shown })}
        </Button>
      )}
      <Consequences figures={figures.now} names={names} />
      {model.dots && <AdjustTimes dots={model.dots} cutting={cutting} act={act} />}
      <RatesField
        rates={cutting.rates}
        isAdjusted={cutting.adjusted !== null}
        set={(rate, value) => void act({ kind: 'set-rate', rate, value })}
      />
    </div>
  )
}
