import { sql, type Kysely } from 'kysely'
import type { Invitation, Me } from '../../study/api.ts'
import { isWindowOver } from './isWindowOver.ts'
import type { AccountStore } from './store.ts'
import { everyStudy, owner, type Tables } from './tables.ts'

/** The owner's passphrase, sign-ins and attempts at them. No network address is kept. */
export function accountQueries(db: Kysely<Tables>): AccountStore {
  return {
    async keepFirstPassphrase(hash, now) {
      const kept = await db
        .insertInto('accounts')
        .values({ study_id: everyStudy, account: owner, passphrase_hash: hash, created_at: now })
        .onConflict((conflict) => conflict.columns(['study_id', 'account']).doNothing())
        .executeTakeFirst()
      return kept.numInsertedOrUpdatedRows === 1n
    },

    async replacePassphrase(hash, now) {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('accounts')
          .values({ study_id: everyStudy, account: owner, passphrase_hash: hash, created_at: now })
          .onConflict((conflict) => conflict.columns(['study_id', 'account']).doUpdateSet({ passphrase_hash: hash }))
          .execute()
        await transaction.deleteFrom('sign_ins').where('account', '=', owner).execute()
        await transaction.deleteFrom('sign_in_attempts').where('account', '=', owner).execute()
      })
    },

    async passphraseHash() {
      const row = await db
        .selectFrom('accounts')
        .select('passphrase_hash')
        .where('study_id', '=', everyStudy)
        .where('account', '=', owner)
        .executeTakeFirst()
      return row?.passphrase_hash ?? null
    },

    async countAttempt(account, now, windowMs) {
      const ended = isWindowOver('sign_in_attempts.since', now, windowMs)
      const { attempts, since } = await db
        .insertInto('sign_in_attempts')
        .values({ study_id: everyStudy, account, since: now, attempts: 1 })
        .onConflict((conflict) =>
          conflict.columns(['study_id', 'account']).doUpdateSet({
            attempts: sql`case when ${ended} then 1 else sign_in_attempts.attempts + 1 end`,
            since: sql`case when ${ended} then excluded.since else sign_in_attempts.since end`,
          }),
        )
        .returning(['attempts', 'since'])
        .executeTakeFirstOrThrow()
      return { count: attempts, since }
    },

    async forgetAttempts(account) {
      await db
        .deleteFrom('sign_in_attempts')
        .where('study_id', '=', everyStudy)
        .where('account', '=', account)
        .execute()
    },

    async keepSignIn(tokenHash, account, now, expiresAt) {
      await db.deleteFrom('sign_ins').where('study_id', '=', everyStudy).where('expires_at', '<=', now).execute()
      await db
        .insertInto('sign_ins')
        .values({ study_id: everyStudy, token_hash: tokenHash, account, expires_at: expiresAt })
        .execute()
    },

    async signedIn(tokenHash, now) {
      const account = await accountSignedIn(db, tokenHash, now)
      if (account === null) return null
      return account === owner ? { role: 'owner', name: 'Owner' } : invited(db, account, now)
    },

    accountSignedIn: (tokenHash, now) => accountSignedIn(db, tokenHash, now),

    async endSignIn(tokenHash) {
      await db.deleteFrom('sign_ins').where('study_id', '=', everyStudy).where('token_hash', '=', tokenHash).execute()
    },

    async keepInvitation({ id, name, role, createdAt, expiresAt }, tokenHash) {
      await db
        .insertInto('invitations')
        .values({
          study_id: everyStudy,
          ...{ id, name, role },
          token_hash: tokenHash,
          created_at: createdAt,
          expires_at: expiresAt,
          taken_back_at: null,
        })
        .execute()
    },

    async invitedAccount(tokenHash, now) {
      const row = await db
        .selectFrom('invitations')
        .select('id')
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .where('taken_back_at', 'is', null)
        .executeTakeFirst()
      return row ? accountOfInvitation(row.id) : null
    },

    async invitations(now) {
      const rows = await db
        .selectFrom('invitations')
        .selectAll()
        .where('study_id', '=', everyStudy)
        .where('expires_at', '>', now)
        .where('taken_back_at', 'is', null)
        .orderBy('created_at', 'desc')
        .orderBy('id')
        .execute()
      return rows.map(invitationOf)
    },

    async restoreInvitation(id) {
      const { numUpdatedRows } = await db
        .updateTable('invitations')
        .set({ taken_back_at: null })
        .where('study_id', '=', everyStudy)
        .where('id', '=', id)
        .where('taken_back_at', 'is not', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async takeBackInvitation(id, now) {
      return db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('sign_ins').where('account', '=', accountOfInvitation(id)).execute()
        const { numUpdatedRows } = await transaction
          .updateTable('invitations')
          .set({ taken_back_at: now })
          .where('study_id', '=', everyStudy)
          .where('id', '=', id)
          .where('taken_back_at', 'is', null)
          .executeTakeFirst()
        return numUpdatedRows === 1n
      })
    },
  }
}

async function accountSignedIn(db: Kysely<Tables>, tokenHash: string, now: number): Promise<string | null> {
  const row = await db
    .selectFrom('sign_ins')
    .select('account')
    .where('study_id', '=', everyStudy)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row?.account ?? null
}

const prefix = 'invitation:'

function accountOfInvitation(id: string): string {
  return `${prefix}${id}`
}

async function invited(db: Kysely<Tables>, account: string, now: number): Promise<Me | null> {
  const row = await db
    .selectFrom('invitations')
    .selectAll()
    .where('study_id', '=', everyStudy)
    .where('id', '=', account.slice(prefix.length))
    .where('expires_at', '>', now)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst()
  return row ? { role: invitationOf(row).role, name: row.name } : null
}

function invitationOf({ id, name, role, created_at, expires_at }: Tables['invitations']): Invitation {
  return { id, name, role: role as Invitation['role'], createdAt: created_at, expiresAt: expires_at }
}
