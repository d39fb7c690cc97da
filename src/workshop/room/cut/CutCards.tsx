import { useMemo, useRef, useState } from 'react'
import { crosswalk } from '../../../forms/crosswalk.ts'
import { sections } from '../../../forms/form.ts'
import { rewordedBy } from '../../../forms/rewordedBy.ts'
import { simplified } from '../../../forms/simplified.ts'
import type { CardId, Decision } from '../../../forms/variant/decision.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { questionOfRow, secondsBy } from '../../../prediction/secondsBy.ts'
import { decisionsOf, room, wordOf } from '../../../study/room/cuttingState.ts'
import { Button } from '../../../ui/Button.tsx'
import { useLookup } from '../../names/useLookup.ts'
import { Card } from './Card.tsx'
import { questionOfCard, screensOf } from './cards.ts'
import { Consequences } from './Consequences.tsx'
import type { Against, CutModel } from './cutModel.ts'
import { CutTop } from './CutTop.tsx'
import { useCutNames } from './useCutNames.ts'
import { useFigures } from './useFigures.ts'

/** The cards of the long form, a screen at a time, with the numbers that move: for a table's phone, or one alone. */
export function CutCards({ model }: { model: CutModel }) {
  const { t } = useWords()
  const { base, cutting, voice } = model
  const names = useCutNames(base)
  const look = useLookup()
  const decisions = useMemo(() => decisionsOf(cutting, voice), [cutting, voice])
  const figures = useFigures(base, decisions, cutting)
  const screens = useMemo(() => screensOf(base), [base])
  const crossings = useMemo(
    () => new Map(crosswalk(base, simplified, rewordedBy(look)).map((one) => [one.question, one])),
    [base, look],
  )
  const [page, setPage] = useState(screens[0]?.page)
  const [conflict, setConflict] = useState<Against>()
  const heading = useRef<HTMLHeadingElement>(null)
  const place = Math.max(
    0,
    screens.findIndex((screen) => screen.page === page),
  )
  const screen = screens[place]
  const seconds = useMemo(() => secondsBy(figures.before.predicted.rows, questionOfRow), [figures.before])
  const ofScreen = useMemo(
    () => secondsBy(figures.before.predicted.rows, (row) => (row.kind === 'page' ? row.page : undefined)),
    [figures.before],
  )

  const act = async (action: Parameters<CutModel['act']>[0]) => setConflict(await model.act(action))
  const decide = (card: CardId, decision: Decision | null) =>
    void act({ kind: voice === room ? 'settle-card' : 'vote-card', card, decision })
  const go = (to: string | undefined) => {
    if (!to) return
    setPage(to)
    heading.current?.focus()
  }
  const decidedOn = (cards: readonly CardId[]) => cards.filter((card) => wordOf(cutting, card, voice)).length

  if (!screen) return null
  const { variant } = figures.now
  return (
    <div className="cut">
      <CutTop model={model} figures={figures} names={names} act={act} />
      <p role="status" className="cut-conflict">
        {conflict &&
          t(`cut:conflict.${conflict.conflict}`, { card: conflict.card ? names.card(conflict.card as CardId) : '' })}
      </p>
      <div className="cut-jump">
        <label htmlFor="cut-screen">{t('cut:screen.label')}</label>
        <select id="cut-screen" value={screen.page} onChange={(event) => setPage(event.target.value)}>
          {sections
            .filter((section) => screens.some((one) => one.section === section))
            .map((section) => (
              <optgroup key={section} label={t(`common:sections.${section}`)}>
                {screens
                  .filter((one) => one.section === section)
                  .map(({ page, ref, cards }) => (
                    <option key={page} value={page}>
                      {t('cut:screen.option', {
                        ref,
                        title: names.page(page),
                        decided: decidedOn(cards),
                        all: cards.length,
                      })}
                    </option>
                  ))}
              </optgroup>
            ))}
        </select>
      </div>
      <section aria-labelledby="cut-screen-name" className="cut-screen">
        <h2 id="cut-screen-name" tabIndex={-1} ref={heading}>
          {t('cut:screen.name', { ref: screen.ref, title: names.page(screen.page) })}
        </h2>
        <p className="cut-screen-facts">
          {t('cut:screen.own', { seconds: Math.round(ofScreen.get(screen.page) ?? 0) })}
          {screen.over && ` ${t('cut:screen.repeats', { group: t(`cut:group.${screen.over}`) })}`}
        </p>
        <ol className="cut-cards">
          {screen.cards.map((card) => {
            const question = questionOfCard(card)
            return (
              <Card
                key={card}
                card={card}
                model={model}
                names={names}
                predicted={question && seconds.get(question)}
                crossing={question && crossings.get(question)}
                along={
                  question && variant.goneAlong.includes(question)
                    ? 'gone'
                    : question && variant.opened.includes(question)
                      ? 'opened'
                      : undefined
                }
                decide={decide}
              />
            )
          })}
        </ol>
      </section>
      <nav className="cut-turn" aria-label={t('cut:screen.turn')}>
        <Button look="outline" disabled={place === 0} onClick={() => go(screens[place - 1]?.page)}>
          {t('cut:screen.previous')}
        </Button>
        <Button disabled={place === screens.length - 1} onClick={() => go(screens[place + 1]?.page)}>
          {t('cut:screen.next')}
        </Button>
      </nav>
      <Consequences figures={figures.now} names={names} />
    </div>
  )
}
