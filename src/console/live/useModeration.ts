import { useCallback, useContext, useEffect, useState } from 'react'
import type { Command } from '../../study/command.ts'
import { moderation, numberGiven, type Moderation } from '../../study/moderationApi.ts'
import { newId } from '../requests/newId.ts'
import { getJson, postForJson, postJson } from '../requests/request.ts'
import { RequestError } from '../requests/requestError.ts'
import { SignedOut } from '../session/SignedOut.ts'

/** How often it is read while nothing is told: a command that nobody fetches grows late by itself. */
const readEveryMs = 5_000

export interface Moderated {
  value: Moderation | null
  failure: RequestError | null
  /** Gives a command and returns its number. */
  command: (command: Command, note?: string) => Promise<number>
  /** Takes one back. */
  takeBack: (n: number) => Promise<void>
  write: (text: string, lang: Moderation['messages'][number]['lang']) => Promise<void>
}

/** What was done in a visit, by whichever moderator, and what does more. `change` counts up when the server tells of one. */
export function useModeration(sid: string, change: number): Moderated {
  const [state, setState] = useState<{ value: Moderation | null; failure: RequestError | null }>({
    value: null,
    failure: null,
  })
  const signedOut = useContext(SignedOut)
  const path = `/api/console/visits/${sid}`

  const read = useCallback(
    async (signal?: AbortSignal) => {
      try {
        const value = await getJson(`${path}/moderation`, moderation, signal)
        if (!signal?.aborted) setState({ value, failure: null })
      } catch (reason) {
        if (signal?.aborted) return
        const failure = asRequestError(reason)
        if (failure.status === 401) return signedOut()
        setState((last) => ({ ...last, failure }))
      }
    },
    [path, signedOut],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void read(leaving.signal)
    const timer = setInterval(() => void read(leaving.signal), readEveryMs)
    return () => {
      leaving.abort()
      clearInterval(timer)
    }
  }, [read, change])

  const send = useCallback(
    async (what: string, body: object): Promise<number> => {
      let n = 0
      try {
        n = (await postForJson(`${path}/${what}`, { id: newId(), ...body }, numberGiven)).n
      } catch (reason) {
        const failure = asRequestError(reason)
        if (failure.status === 401) signedOut()
        else setState((last) => ({ ...last, failure }))
        throw failure
      }
      await read()
      return n
    },
    [path, read, signedOut],
  )

  return {
    ...state,
    command: (command, note) => send('commands', { command, ...(note ? { note } : {}) }),
    takeBack: async (n) => {
      await postJson(`${path}/commands/${n}/take-back`, {})
      await read()
    },
    write: async (text, lang) => void (await send('messages', { text, lang })),
  }
}

function asRequestError(reason: unknown): RequestError {
  return reason instanceof RequestError ? reason : new RequestError(0, 'unknown')
}
