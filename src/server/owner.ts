import { hashPassphrase, newPassphrase } from './passphrase.ts'
import type { Store } from './store/store.ts'

/** Makes the owner's passphrase if there is none yet. Returns it, to be shown once, or null if there is one. */
export async function firstPassphrase(store: Store, now: number): Promise<string | null> {
  if ((await store.passphraseHash()) !== null) return null
  const passphrase = newPassphrase()
  const kept = await store.keepFirstPassphrase(await hashPassphrase(passphrase), now)
  return kept ? passphrase : null
}

/** Puts a passphrase in the place of the owner's, ends every sign-in, and returns it, to be shown once. */
export async function anotherPassphrase(store: Store, now: number): Promise<string> {
  const passphrase = newPassphrase()
  await store.replacePassphrase(await hashPassphrase(passphrase), now)
  return passphrase
}
