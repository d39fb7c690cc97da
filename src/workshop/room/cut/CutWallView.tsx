import { useMemo } from 'react'
import { useWords } from '../../../i18n/useWords.ts'
import { decisionsOf, room, wordOf } from '../../../study/room/cuttingState.ts'
import { Consequences } from './Consequences.tsx'
import type { CutModel } from './cutModel.ts'
import { Numbers, PredictedNote } from './Numbers.tsx'
import { useCutNames } from './useCutNames.ts'
import { useFigures } from './useFigures.ts'
import { Votes } from './Votes.tsx'

/** How many of a list, and how many reasons of those who agree, a wall holds: more can't be read from the last row. */
const mostOnWall = 2
const mostReasons = 1

/** The numbers of what the room settled, and below them one thing: the card that is talked about, or whom it leaves behind. */
export function CutWallView({ model }: { model: Pick<CutModel, 'base' | 'cutting'> }) {
  const { t } = useWords()
  const { base, cutting } = model
  const names = useCutNames(base)
  const decisions = useMemo(() => decisionsOf(cutting, room), [cutting])
  const figures = useFigures(base, decisions, cutting)
  const settled = cutting.shown ? wordOf(cutting, cutting.shown, room)?.decision : undefined
  return (
    <div className="cut cut-wall">
      <Numbers figures={figures} look="wall" />
      <PredictedNote figures={figures} name={names.household(figures.scenario)} isShort />
      {cutting.shown ? (
        <section className="cut-shown" aria-labelledby="cut-shown">
          <h2 id="cut-shown">{names.card(cutting.shown)}</h2>
          {settled && (
            <p className="cut-settled">{t('cut:settle.settled', { decision: t(`cut:decision.${settled.is}`) })}</p>
          )}
          <Votes cutting={cutting} card={cutting.shown} names={names} most={mostReasons} />
        </section>
      ) : (
        <Consequences figures={figures.now} names={names} most={mostOnWall} />
      )}
    </div>
  )
}
