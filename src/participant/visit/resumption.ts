import { quickReloadMs } from '../../instrumentation/quickReload.ts'
import type { VisitPlan } from '../../study/api.ts'

/** What becomes of a run whose page was gone for a while. */
export type Resumption = 'goes on' | 'waits for a word' | 'starts over' | 'ends'

/** Where a study says nothing: go on within ten minutes (measurement A1). */
const usual = { policy: 'resume', maxGapMs: 600_000 } as const

/**
 * Decides how a visit goes on in a further document. A reload goes on at once; so does a visit between two runs, where no
 * clock is running. After a longer gap nothing goes on silently: somebody has to say so, the run starts over, or it ends.
 */
export function resumption(inRun: boolean, gapMs: number, rule: VisitPlan['resume'] = usual): Resumption {
  if (!inRun || gapMs <= quickReloadMs) return 'goes on'
  if (rule.policy === 'restart') return 'starts over'
  return rule.policy === 'block' || gapMs > rule.maxGapMs ? 'ends' : 'waits for a word'
}
