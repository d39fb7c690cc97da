import type { Kysely } from 'kysely'
import type { Joined, Joining, KeptStudy, StudyLifeStore } from './store.ts'
import { keptStudy } from './studyQueries.ts'
import type { Tables } from './tables.ts'
import { findVisit, insertVisit } from './visitQueries.ts'

/** Joining a study with arms, and the part of its allocation that has been given. */
export function joinQueries(
  db: Kysely<Tables>,
): Pick<
  StudyLifeStore,
  'join' | 'usedSlots' | 'replaceParticipant' | 'keepParticipant' | 'makeLinks' | 'personalLinks' | 'closeLink'
> {
  return {
    join: (joining) => db.transaction().execute((transaction) => joinOne(transaction, joining)),

    async usedSlots(code) {
      const rows = await db
        .selectFrom('slots')
        .selectAll()
        .where('study_id', '=', code)
        .orderBy('is_pilot')
        .orderBy('used_order')
        .execute()
      const begun = await db.selectFrom('runs').select('sid').distinct().where('study_id', '=', code).execute()
      const opened = new Set<string | null>(begun.map(({ sid }) => sid))
      return rows.map(({ stratum, slot, arm, block, used_order, is_pilot, is_replaced, sid }) => ({
        ...{ stratum, slot, arm, block, sid },
        usedOrder: used_order,
        isPilot: is_pilot === 1,
        isReplaced: is_replaced === 1,
        hasBegun: opened.has(sid),
      }))
    },

    async replaceParticipant(code, sid) {
      const { numUpdatedRows } = await db
        .updateTable('slots')
        .set({ is_replaced: 1 })
        .where('study_id', '=', code)
        .where('sid', '=', sid)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async keepParticipant(code, sid) {
      return db.transaction().execute(async (transaction) => {
        const held = await holdStudy(transaction, code)
        if (!held) return false
        const used = await countUsed(transaction, code, false)
        const { target } = held.study.definition
        if (target !== undefined && used.counting >= target) return false
        const { numUpdatedRows } = await transaction
          .updateTable('slots')
          .set({ is_replaced: 0 })
          .where('study_id', '=', code)
          .where('sid', '=', sid)
          .where('is_replaced', '=', 1)
          .executeTakeFirst()
        return numUpdatedRows === 1n
      })
    },

    async closeLink(code, link, isClosed) {
      const { numUpdatedRows } = await db
        .updateTable('personal_links')
        .set({ is_revoked: isClosed ? 1 : 0 })
        .where('study_id', '=', code)
        .where('link', '=', link)
        .where('is_used', '=', 0)
        .where('is_revoked', '=', isClosed ? 0 : 1)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async makeLinks(code, links, now) {
      await db
        .insertInto('personal_links')
        .values(
          links.map(({ link, name }) => ({
            study_id: code,
            link,
            name,
            created_at: now,
            is_used: 0,
            sid: null,
            is_revoked: 0,
          })),
        )
        .execute()
    },

    async personalLinks(code) {
      const rows = await db
        .selectFrom('personal_links')
        .selectAll()
        .where('study_id', '=', code)
        .orderBy('created_at')
        .orderBy('name')
        .execute()
      return rows.map(({ link, name, is_used, is_revoked, sid }) => ({
        ...{ link, name, sid },
        isUsed: is_used === 1,
        isRevoked: is_revoked === 1,
      }))
    },
  }
}

async function joinOne(transaction: Kysely<Tables>, { visit, link, stratum, allocate }: Joining): Promise<Joined> {
  const held = await holdStudy(transaction, visit.study)
  if (!held) return { refused: 'unknown-study' }
  const known = await findVisit(transaction, visit.sid)
  if (known) return { visit: known }
  const { study, seed } = held
  if (study.state === 'ended') return { refused: 'ended' }

  const isPilot = study.state === 'draft'
  const used = await countUsed(transaction, visit.study, isPilot)
  const { target } = study.definition
  if (!isPilot && target !== undefined && used.counting >= target) return { refused: 'full' }
  const refused = link === undefined ? null : await takeLink(transaction, visit, link, isPilot)
  if (refused) return { refused }

  // Pilots have an allocation of their own: they use up no place, and tell nothing of the one that counts.
  const place = isPilot ? `pilot|${stratum}` : stratum
  const slot = await nextSlot(transaction, visit.study, place)
  const { arm, block, plan } = allocate(study, seed, slot)
  const kept = { ...visit, status: isPilot ? ('pilot' as const) : ('study' as const), plan }
  await insertVisit(transaction, kept)
  await transaction
    .insertInto('slots')
    .values({
      study_id: visit.study,
      stratum: place,
      ...{ slot, arm, block },
      used_order: used.given + 1,
      is_pilot: isPilot ? 1 : 0,
      is_replaced: 0,
      sid: visit.sid,
    })
    .execute()
  return { visit: kept }
}

/** Holds the study's row until the transaction ends: whoever joins meanwhile waits. */
async function holdStudy(
  transaction: Kysely<Tables>,
  code: string,
): Promise<{ study: KeptStudy; seed: string } | null> {
  const row = await transaction
    .updateTable('studies')
    .set({ study_id: code })
    .where('study_id', '=', code)
    .where('put_away_at', 'is', null)
    .returning(['definition', 'frozen', 'ended_at', 'seed'])
    .executeTakeFirst()
  return row?.seed ? { study: keptStudy(row), seed: row.seed } : null
}

/** How many places were given, and how many of those people count towards the target: not those who dropped out. */
async function countUsed(db: Kysely<Tables>, study: string, isPilot: boolean) {
  const rows = await db
    .selectFrom('slots')
    .select(['sid', 'is_replaced'])
    .where('study_id', '=', study)
    .where('is_pilot', '=', isPilot ? 1 : 0)
    .execute()
  return { given: rows.length, counting: rows.filter(({ sid, is_replaced }) => sid !== null && !is_replaced).length }
}

/** Marks a personal link as used, unless it is only tried out; or says why it can't be. */
async function takeLink(
  db: Kysely<Tables>,
  { study, sid }: Pick<Joining['visit'], 'study' | 'sid'>,
  link: string,
  isPilot: boolean,
): Promise<'unknown-link' | 'link-used' | null> {
  const { numUpdatedRows } = await db
    .updateTable('personal_links')
    .set(isPilot ? { is_used: 0 } : { is_used: 1, sid })
    .where('study_id', '=', study)
    .where('link', '=', link)
    .where('is_used', '=', 0)
    .where('is_revoked', '=', 0)
    .executeTakeFirst()
  if (numUpdatedRows === 1n) return null
  const known = await db
    .selectFrom('personal_links')
    .select('link')
    .where('study_id', '=', study)
    .where('link', '=', link)
    .where('is_revoked', '=', 0)
    .executeTakeFirst()
  return known ? 'link-used' : 'unknown-link'
}

async function nextSlot(db: Kysely<Tables>, study: string, stratum: string): Promise<number> {
  const { last } = await db
    .selectFrom('slots')
    .select((is) => is.fn.max('slot').as('last'))
    .where('study_id', '=', study)
    .where('stratum', '=', stratum)
    .executeTakeFirstOrThrow()
  // No place yet: null, whatever the types say.
  return ((last as number | null) ?? -1) + 1
}
