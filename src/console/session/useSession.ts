import { useCallback, useEffect, useState } from 'react'
import { me, type Me } from '../../study/api.ts'
import { getJson, postForJson, postJson } from '../requests/request.ts'
import { RequestError } from '../requests/requestError.ts'

/** `ended`: somebody was signed in, and the server no longer knows it; what is on the screens waits for the next sign-in. */
export type SessionState = 'asking' | 'signed-in' | 'ended' | 'signed-out' | 'not-reached'

export interface Session {
  state: SessionState
  /** Who is signed in, or was until the sign-in ended. */
  account: Me | null
  /** @throws RequestError when the passphrase is refused or the server can't be reached. */
  signIn: (passphrase: string) => Promise<void>
  signOut: () => Promise<void>
  /**
   * The server said 401: the sign-in has ended. It is another function after each sign-in, so that what reads through it
   * asks again.
   */
  ended: () => void
  askAgain: () => void
}

/** Remembers whether this browser is signed in; the cookie itself is out of reach of scripts. */
export function useSession(): Session {
  const [state, setState] = useState<SessionState>('asking')
  const [account, setAccount] = useState<Me | null>(null)
  const lapse = () => () =>
    setState((last) => (last === 'signed-in' ? 'ended' : last === 'ended' ? last : 'signed-out'))
  const [ended, renew] = useState(lapse)

  const begin = useCallback((who: Me) => {
    setAccount(who)
    renew(lapse)
    setState('signed-in')
  }, [])
  const ask = useCallback(() => {
    getJson('/api/me', me).then(begin, (reason: unknown) => setState(isRefused(reason) ? 'signed-out' : 'not-reached'))
  }, [begin])
  useEffect(ask, [ask])

  // Who was invited signs in by opening her link, which may have happened beside this page.
  const waits = state === 'ended' || state === 'signed-out'
  useEffect(() => {
    if (!waits) return undefined
    const look = () => void getJson('/api/me', me).then(begin, () => undefined)
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [waits, begin])

  return {
    state,
    account,
    signIn: useCallback(async (passphrase) => begin(await postForJson('/api/sign-in', { passphrase }, me)), [begin]),
    signOut: useCallback(async () => {
      await postJson('/api/sign-out', {})
      setAccount(null)
      setState('signed-out')
    }, []),
    ended,
    askAgain: useCallback(() => {
      setState('asking')
      ask()
    }, [ask]),
  }
}

function isRefused(reason: unknown): boolean {
  return reason instanceof RequestError && reason.status === 401
}
