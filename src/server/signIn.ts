import { Refusal } from './refusal.ts'
import { isPassphrase } from './passphrase.ts'
import { hashToken, randomHex } from './secrets.ts'
import type { Store } from './store/store.ts'
import { owner } from './store/tables.ts'

const minute = 60_000
const attemptWindowMs = 15 * minute
const attemptsPerWindow = 10

/** How long a sign-in lasts, in milliseconds: a working day and its evening. */
export const signInLastsMs = 12 * 60 * minute

/**
 * Signs the owner in and returns the session token. Attempts are counted for the account before the passphrase is
 * looked at, so many at once don't get more tries. Throws a `Refusal`: 401 for a wrong one, 429 when too many.
 */
export async function signInOwner(store: Store, passphrase: string, now: number): Promise<string> {
  const attempts = await store.countAttempt(owner, now, attemptWindowMs)
  if (attempts.count > attemptsPerWindow) {
    const minutes = Math.max(1, Math.ceil((attempts.since + attemptWindowMs - now) / minute))
    throw new Refusal(429, 'too-many-attempts', `Too many wrong tries. Try again in ${inWords(minutes, 'minute')}.`)
  }

  const hash = await store.passphraseHash()
  if (hash === null || !(await isPassphrase(passphrase, hash))) {
    const left = attemptsPerWindow - attempts.count
    const then =
      left === 0 ? 'Wait 15 minutes before the next try.' : `You have ${inWords(left, 'more try', 'more tries')}.`
    throw new Refusal(401, 'wrong-passphrase', `That isn't the passphrase. ${then}`, 'passphrase')
  }

  await store.forgetAttempts(owner)
  return signInAs(store, owner, now)
}

/** Begins a sign-in to an account and returns its session token. */
export async function signInAs(store: Store, account: string, now: number): Promise<string> {
  const token = randomHex(32)
  await store.keepSignIn(hashToken(token), account, now, now + signInLastsMs)
  return token
}

function inWords(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
