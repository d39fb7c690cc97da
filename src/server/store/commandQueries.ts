import type { Kysely } from 'kysely'
import { command, commandState, heldFor, type Command } from '../../study/command.ts'
import type { CommandRow } from '../../study/moderationApi.ts'
import { messagesOf } from './messageQueries.ts'
import { keepNumbered } from './numbered.ts'
import type { ModerationStore, VisitName } from './store.ts'
import type { Tables } from './tables.ts'
import { lockVisit } from './visitQueries.ts'

const aFlag = JSON.stringify({ type: 'flag' } satisfies Command)

/** Commands to the devices of visits, and what waits for a device. */
export function commandQueries(
  db: Kysely<Tables>,
): Pick<ModerationStore, 'keepCommand' | 'takeBackCommand' | 'commands' | 'openInbox' | 'settleCommands'> {
  return {
    async keepCommand(visit, { id, command, note }, by, now) {
      return keepNumbered(db, 'commands', visit, id, async (transaction, n) => {
        await transaction
          .insertInto('commands')
          .values({
            study_id: visit.study,
            sid: visit.sid,
            ...{ n, id },
            body: JSON.stringify(command),
            note: note ?? null,
            given_by: by,
            given_at: now,
            handed_at: null,
            done: null,
            not_before: now + heldFor(command),
            is_taken_back: 0,
          })
          .execute()
        return { has_news: 1 }
      })
    },

    async takeBackCommand(visit, n) {
      return db.transaction().execute(async (transaction) => {
        // Held first: its device may be fetching it at this moment.
        if (!(await lockVisit(transaction, visit))) return false
        const { numUpdatedRows } = await transaction
          .updateTable('commands')
          .set({ is_taken_back: 1, note: null })
          .where('study_id', '=', visit.study)
          .where('sid', '=', visit.sid)
          .where('n', '=', n)
          .where('is_taken_back', '=', 0)
          .where((is) => is.or([is('handed_at', 'is', null), is('body', '=', aFlag)]))
          .executeTakeFirst()
        return numUpdatedRows === 1n
      })
    },

    async commands(visit) {
      return commandsOf(db, visit)
    },

    async openInbox(visit, after, now) {
      return db.transaction().execute(async (transaction) => {
        // Held first, so that what is given meanwhile is news again.
        if (!(await lockVisit(transaction, visit))) return { commands: [], messages: [] }
        const all = (await commandsOf(transaction, visit)).map((one) => ({ ...one, state: commandState(one, now) }))
        const open = all.filter(({ state }) => state === 'waiting' || state === 'late' || state === 'handed')
        const isHolding = all.some(({ state }) => state === 'held')
        const messages = await messagesOf(transaction, visit, after)
        const unhanded = open.filter(({ handedAt }) => handedAt === null).map(({ n }) => n)
        if (unhanded.length > 0) {
          await transaction
            .updateTable('commands')
            .set({ handed_at: now })
            .where('study_id', '=', visit.study)
            .where('sid', '=', visit.sid)
            .where('n', 'in', unhanded)
            .execute()
        }
        // What was handed over is news until the device has said so: an answer may get lost on its way.
        if (open.length + messages.length === 0 && !isHolding) await lockVisit(transaction, visit, { has_news: 0 })
        return { commands: open.map(({ n, command }) => ({ n, command })), messages }
      })
    },

    async settleCommands(visit, settled) {
      await db.transaction().execute(async (transaction) => {
        for (const { n, done } of settled) {
          await transaction
            .updateTable('commands')
            .set({ done: done ? 1 : 0 })
            .where('study_id', '=', visit.study)
            .where('sid', '=', visit.sid)
            .where('n', '=', n)
            .where('handed_at', 'is not', null)
            .where('done', 'is', null)
            .execute()
        }
      })
    },
  }
}

async function commandsOf(db: Kysely<Tables>, visit: VisitName): Promise<CommandRow[]> {
  const rows = await db
    .selectFrom('commands')
    .selectAll()
    .where('study_id', '=', visit.study)
    .where('sid', '=', visit.sid)
    .orderBy('n')
    .execute()
  return rows.map(({ n, id, body, note, given_by, given_at, handed_at, done, not_before, is_taken_back }) => ({
    ...{ n, id, note },
    command: command.parse(JSON.parse(body)),
    by: given_by,
    givenAt: given_at,
    handedAt: handed_at,
    done: done === null ? null : done === 1,
    notBefore: not_before,
    isTakenBack: is_taken_back === 1,
  }))
}
