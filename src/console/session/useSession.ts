import { useCallback, useEffect, useState } from 'react'
import { me } from '../../study/api.ts'
import { getJson, postJson } from '../requests/request.ts'
import { RequestError } from '../requests/requestError.ts'

export type SessionState = 'asking' | 'signed-in' | 'signed-out' | 'not-reached'

export interface Session {
  state: SessionState
  /** @throws RequestError when the passphrase is refused or the server can't be reached. */
  signIn: (passphrase: string) => Promise<void>
  signOut: () => Promise<void>
  /** The server said 401: the sign-in has ended. */
  ended: () => void
  askAgain: () => void
}

/** Remembers whether this browser is signed in; the cookie itself is out of reach of scripts. */
export function useSession(): Session {
  const [state, setState] = useState<SessionState>('asking')

  const ask = useCallback(() => {
    getJson('/api/me', me).then(
      () => setState('signed-in'),
      (reason: unknown) => setState(isRefused(reason) ? 'signed-out' : 'not-reached'),
    )
  }, [])
  useEffect(ask, [ask])

  return {
    state,
    signIn: useCallback(async (passphrase) => {
      await postJson('/api/sign-in', { passphrase })
      setState('signed-in')
    }, []),
    signOut: useCallback(async () => {
      await postJson('/api/sign-out', {})
      setState('signed-out')
    }, []),
    ended: useCallback(() => setState('signed-out'), []),
    askAgain: useCallback(() => {
      setState('asking')
      ask()
    }, [ask]),
  }
}

function isRefused(reason: unknown): boolean {
  return reason instanceof RequestError && reason.status === 401
}
