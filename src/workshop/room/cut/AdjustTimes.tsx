import { useState } from 'react'
import { num } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/useWords.ts'
import { leastRunsAdjusted } from '../../../study/room/cuttingActions.ts'
import type { CuttingState } from '../../../study/room/cuttingState.ts'
import type { Dot } from '../../../study/room/dot.ts'
import { Button } from '../../../ui/Button.tsx'
import { adjustTimes, runsOfActOne } from './adjustTimes.ts'
import type { CutModel } from './cutModel.ts'

interface AdjustTimesProps {
  dots: readonly Dot[]
  cutting: Pick<CuttingState, 'rates' | 'adjusted'>
  act: (action: Parameters<CutModel['act']>[0]) => Promise<void>
}

/**
 * Adjusts predicted times to what the room took in act one, or takes that back: the leader decides, and everybody is told what
 * the minutes rest on. Runs that come in later change nothing until it is asked for again.
 */
export function AdjustTimes({ dots, cutting: { rates, adjusted }, act }: AdjustTimesProps) {
  const { t, locale } = useWords()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const runs = runsOfActOne(dots).length
  const adjust = async () => {
    setState('busy')
    try {
      const to = await adjustTimes(dots, rates)
      if (to) await act({ kind: 'adjust-times', to })
      setState('idle')
    } catch {
      setState('failed')
    }
  }
  return (
    <section className="cut-adjust" aria-labelledby="cut-adjust">
      <h2 id="cut-adjust">{t('cut:adjust.heading')}</h2>
      <div role="status">
        <p>
          {adjusted
            ? t('cut:adjust.inForce', {
                count: adjusted.runs,
                factor: num(Math.round(100 * adjusted.factor) / 100, locale),
                error: Math.round(100 * adjusted.error),
              })
            : t('cut:adjust.asModel')}
        </p>
        {state === 'failed' && <p className="cut-fault">{t('cut:adjust.failed')}</p>}
      </div>
      {runs < leastRunsAdjusted ? (
        <p className="cut-note">{t('cut:adjust.tooFew', { least: leastRunsAdjusted, runs })}</p>
      ) : (
        <p className="cut-note">{t('cut:adjust.hint')}</p>
      )}
      <div className="cut-lead">
        {runs >= leastRunsAdjusted && runs !== adjusted?.runs && (
          <Button look="outline" aria-disabled={state === 'busy'} onClick={() => void adjust()}>
            {t(adjusted ? 'cut:adjust.again' : 'cut:adjust.button', { count: runs })}
          </Button>
        )}
        {adjusted && (
          <Button look="outline" onClick={() => void act({ kind: 'adjust-times', to: null })}>
            {t('cut:adjust.back')}
          </Button>
        )}
      </div>
    </section>
  )
}
