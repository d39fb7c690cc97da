import type { RunMeasures, ScopeMeasures } from './runMeasures.ts'

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
 * One run's time under every definition of the sensitivity set, in whole milliseconds, all within the scope of the study except
 * where pre-screener or documents are named; documents that the scope counts aren't counted twice. `task` is the primary
 * measure itself.
 */
export function sensitivitySet(measures: RunMeasures): Record<Sensitivity, number> {
  const { counted, segments, preScreener, afterSending } = measures
  const inScope = (kind: keyof ScopeMeasures) => measures.scope[kind] + (afterSending?.scope[kind] ?? 0)
  const taskMs = inScope('taskMs')
  const documents = segments.documents + (afterSending?.segments.documents ?? 0)
  return {
    task: taskMs,
    elapsed: inScope('elapsedMs'),
    active: taskMs - inScope('idleMs'),
    activeHalf: taskMs - inScope('idleHalfMs'),
    activeDouble: taskMs - inScope('idleDoubleMs'),
    taskAndPreScreener: taskMs + segments.prescreener + (preScreener?.taskMs ?? 0),
    taskAndDocuments: taskMs + (counted.includes('documents') ? 0 : documents),
    taskWithoutSheet: taskMs - inScope('sheetMs'),
    taskWithoutChat: taskMs - inScope('chatMs'),
  }
}
