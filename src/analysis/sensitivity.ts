import type { RunMeasures } from './runMeasures.ts'

/** The ways of counting one run's time that a report weighs its primary measure against (measurement A3, design 6.2). */
export const sensitivities = [
  'task',
  'elapsed',
  'active',
  'activeHalf',
  'activeDouble',
  'taskAndPreScreener',
  'taskAndDocuments',
  'taskWithoutSheet',
  'taskWithoutChat',
] as const
export type Sensitivity = (typeof sensitivities)[number]

/**
 * One run's time under every definition of the sensitivity set, in whole milliseconds, all within form and signature except
 * where pre-screener or documents are named. `task` is the primary measure itself.
 */
export function sensitivitySet(measures: RunMeasures): Record<Sensitivity, number> {
  const { scope, segments, preScreener, afterSending } = measures
  const { taskMs } = scope
  return {
    task: taskMs,
    elapsed: scope.elapsedMs,
    active: taskMs - scope.idleMs,
    activeHalf: taskMs - scope.idleHalfMs,
    activeDouble: taskMs - scope.idleDoubleMs,
    taskAndPreScreener: taskMs + segments.prescreener + (preScreener?.taskMs ?? 0),
    taskAndDocuments: taskMs + segments.documents + (afterSending?.segments.documents ?? 0),
    taskWithoutSheet: taskMs - scope.sheetMs,
    taskWithoutChat: taskMs - scope.chatMs,
  }
}
