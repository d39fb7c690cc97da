import type { Command } from '../../study/command.ts'
import type { Outcome } from '../../instrumentation/event.ts'
import type { FormEvents } from '../formEvents.ts'
import { isInRun, runOf, type Visit } from './visit.ts'

/** What a command can do to a visit. */
interface Commanded {
  readonly visit: Visit
  readonly say: FormEvents['say']
  update(patch: Partial<Visit>): void
  cutRun(outcome: Outcome, timeStamp: number): void
}

/** The question that help was about, where it was about one. */
const whereOf = ({ q, item }: { q?: string; item?: string }) =>
  q === undefined ? {} : { q, ...(item ? { item } : {}) }

/** What a command does to a visit that goes on; false where it makes no sense at this point. */
export function carryOut(command: Command, session: Commanded): boolean {
  const { visit } = session
  const { cover, assists, extensions } = visit
  const { run } = runOf(visit)
  switch (command.type) {
    case 'pause':
      if (cover?.kind !== 'pause') session.update({ cover: { kind: 'pause', reason: command.reason } })
      return true
    case 'go-on':
      if (cover) session.update({ cover: undefined })
      return cover !== undefined
    case 'flag':
      session.say('note_flag', {})
      return true
  }
  if (!isInRun(visit)) return false
  switch (command.type) {
    case 'assist':
      session.say('assist', { level: command.level }, whereOf(command))
      session.update({ assists: { ...assists, [run]: Math.max(assists?.[run] ?? 0, command.level) } })
      return true
    case 'extend-limit':
      session.say('limit_extended', { ms: command.ms })
      session.update({ extensions: { ...extensions, [run]: (extensions?.[run] ?? 0) + command.ms } })
      return true
    case 'end-run':
      session.cutRun(command.outcome, performance.now())
      session.update({ cover: undefined })
      return true
    default:
      return false
  }
}
