import type { Segment } from '../instrumentation/event.ts'

/** Segments that a study may count in its primary measure, in the order they are met (design 6.5). */
export const scopeSegments = ['form', 'signature', 'documents', 'confirmation'] as const satisfies readonly Segment[]
export type ScopeSegment = (typeof scopeSegments)[number]
/** What a primary measure is the task time of. */
export type Scope = readonly ScopeSegment[]

/** What counts where a study says nothing: the part that both published figures plausibly describe (measurement A3). */
export const usualScope: Scope = ['form', 'signature']

/** A scope as its study means it, whatever the order it was written in. */
export const inOrder = (scope: Scope): ScopeSegment[] => scopeSegments.filter((segment) => scope.includes(segment))

export const isUsual = (scope: Scope): boolean => inOrder(scope).join() === usualScope.join()

/** What still counts once an application has been sent: a run's own clock stops there, and so do form and signature. */
export const afterSendingIn = (scope: Scope): Scope =>
  scope.filter((segment) => segment === 'documents' || segment === 'confirmation')
