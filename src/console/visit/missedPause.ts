import { commandState } from '../../study/command.ts'
import type { Moderation } from '../../study/moderationApi.ts'

/**
 * The latest pause that never reached its device and hasn't been added since, on the session clock as far as the server
 * knows it: its zero is when the visit began there. It ends with the next command to go on, where there was one.
 */
export function missedPause(
  { commands, annotations, now }: Moderation,
  startedAt: number,
): { fromMs: number; toMs: number | null } | null {
  const isMissed = (one: (typeof commands)[number]) =>
    one.command.type === 'pause' && commandState(one, now) === 'not-delivered'
  const pause = commands.findLast(isMissed)
  if (!pause || annotations.some(({ madeAt }) => madeAt > pause.givenAt)) return null
  const goOn = commands.find(({ n, command }) => n > pause.n && command.type === 'go-on')
  return { fromMs: pause.givenAt - startedAt, toMs: goOn ? goOn.givenAt - startedAt : null }
}
