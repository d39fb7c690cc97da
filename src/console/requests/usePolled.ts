import { useContext, useEffect, useState } from 'react'
import type * as z from 'zod/mini'
import { SignedOut } from '../session/SignedOut.ts'
import { getJson } from './request.ts'
import { RequestError } from './requestError.ts'

/** How often screens ask again, in milliseconds. */
export const refreshEveryMs = 10_000

/** What was read last stays until the next answer, so the screen keeps its place while it refreshes. */
export interface Polled<Value> {
  value: Value | null
  /** Epoch milliseconds of the last good answer. */
  readAt: number | null
  /** Why the latest attempt failed; null after a good one. */
  failure: RequestError | null
}

/**
 * Reads `path` and, while `refreshes`, reads it again every ten seconds; a tab in the background rests. `schema` must
 * be the same object on every render.
 */
export function usePolled<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  refreshes: boolean,
): Polled<z.output<Schema>> {
  const [polled, setPolled] = useState<Polled<z.output<Schema>>>({ value: null, readAt: null, failure: null })
  const signedOut = useContext(SignedOut)

  useEffect(() => {
    const leaving = new AbortController()
    const read = async () => {
      try {
        const value = await getJson(path, schema, leaving.signal)
        if (!leaving.signal.aborted) setPolled({ value, readAt: Date.now(), failure: null })
      } catch (reason) {
        if (leaving.signal.aborted) return
        const failure = reason instanceof RequestError ? reason : new RequestError(0, 'unknown')
        if (failure.status === 401) return signedOut()
        setPolled((last) => ({ ...last, failure }))
      }
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const readAndWait = async () => {
      if (!document.hidden) await read()
      if (refreshes && !leaving.signal.aborted) timer = setTimeout(() => void readAndWait(), refreshEveryMs)
    }
    void readAndWait()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [path, schema, refreshes, signedOut])

  return polled
}
