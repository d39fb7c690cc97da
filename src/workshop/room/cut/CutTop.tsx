import { useWords } from '../../../i18n/useWords.ts'
import { handOf } from '../../../study/room/cuttingState.ts'
import { Button } from '../../../ui/Button.tsx'
import type { CutModel } from './cutModel.ts'
import { Numbers, PredictedNote } from './Numbers.tsx'
import type { CutNames } from './useCutNames.ts'
import type { CutFigures } from './useFigures.ts'

interface CutTopProps {
  model: CutModel
  figures: CutFigures
  names: CutNames
  act: (action: Parameters<CutModel['act']>[0]) => Promise<void>
}

/** What stays in sight above the cards: the numbers, undo and redo, and that minutes are predicted. */
export function CutTop({ model: { cutting, by }, figures, names, act }: CutTopProps) {
  const { t } = useWords()
  const hand = handOf(cutting, by)
  return (
    <>
      <div className="cut-top">
        <Numbers figures={figures} look="strip" />
        <div className="cut-hand">
          <Button look="quiet" small disabled={!hand.canUndo} onClick={() => void act({ kind: 'undo-cut' })}>
            {t('cut:undo')}
          </Button>
          <Button look="quiet" small disabled={!hand.canRedo} onClick={() => void act({ kind: 'redo-cut' })}>
            {t('cut:redo')}
          </Button>
        </div>
      </div>
      <PredictedNote figures={figures} name={names.household(figures.scenario)} />
    </>
  )
}
