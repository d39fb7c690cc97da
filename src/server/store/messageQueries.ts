import type { Kysely } from 'kysely'
import type { MessageRow } from '../../study/moderationApi.ts'
import { keepNumbered } from './numbered.ts'
import type { ModerationStore, VisitName } from './store.ts'
import type { Tables } from './tables.ts'

/** The help chat. A visit asks for help from its first unanswered message on, until a moderator writes. */
export function messageQueries(db: Kysely<Tables>): Pick<ModerationStore, 'keepMessage' | 'messages'> {
  return {
    async keepMessage(visit, from, { id, text, lang }, now) {
      return keepNumbered(db, 'messages', visit, id, async (transaction, n) => {
        await transaction
          .insertInto('messages')
          .values({ study_id: visit.study, sid: visit.sid, ...{ n, id, text, lang }, side: from, at: now })
          .execute()
        if (from === 'moderator') return { has_news: 1, asking_since: 0 }
        await transaction
          .updateTable('visits')
          .set({ asking_since: now })
          .where('study_id', '=', visit.study)
          .where('sid', '=', visit.sid)
          .where('asking_since', '=', 0)
          .execute()
        return undefined
      })
    },

    async messages(visit) {
      return messagesOf(db, visit, 0)
    },
  }
}

/** The messages of a visit whose number is above `after`, in order. */
export async function messagesOf(db: Kysely<Tables>, visit: VisitName, after: number): Promise<MessageRow[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('study_id', '=', visit.study)
    .where('sid', '=', visit.sid)
    .where('n', '>', after)
    .orderBy('n')
    .execute()
  return rows.map(({ n, id, side, text, lang, at }) => ({
    ...{ n, id, text, at },
    from: side as MessageRow['from'],
    lang: lang as MessageRow['lang'],
  }))
}
