import { sql, type Kysely } from 'kysely'
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
      const ended = sql<boolean>`sign_in_attempts.since <= ${now - windowMs}`
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
      const row = await db
        .selectFrom('sign_ins')
        .select('account')
        .where('study_id', '=', everyStudy)
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return row?.account ?? null
    },

    async endSignIn(tokenHash) {
      await db.deleteFrom('sign_ins').where('study_id', '=', everyStudy).where('token_hash', '=', tokenHash).execute()
    },
  }
}
