import { useContext, useEffect, useState } from 'react'
import { visitsChanged } from '../../study/api.ts'
import { board, type LiveRow } from '../../study/moderationApi.ts'
import { getJson } from '../requests/request.ts'
import { RequestError } from '../requests/requestError.ts'
import { SignedOut } from '../session/SignedOut.ts'
import { patchRows } from './boardRows.ts'

/** How often all rows are read, for what no notice told of: a notice may get lost, and who waits tells nothing. */
const readAllEveryMs = 15_000
/** The least time from one reading to the next: what changes meanwhile is drawn together. */
const restMs = 300
/** More visits than this are asked for by asking for all: an address has to stay short. */
const mostByName = 100

export interface Board {
  /** Null until the first answer. */
  rows: readonly LiveRow[] | null
  /** The server's time of day at its latest answer. */
  now: number
  failure: RequestError | null
  /** Counts up for a visit whenever the server tells of a change in it. */
  changes: ReadonlyMap<string, number>
  /** Reads one visit again at once, as after a command. */
  readAgain: (sid: string) => void
}

const emptyBoard: Omit<Board, 'readAgain'> = { rows: null, now: 0, failure: null, changes: new Map() }

/** Keeps the board of a study: the server names the visits that changed, and only their rows are read again. */
export function useBoard(study: string): Board {
  const [state, setState] = useState(emptyBoard)
  const [feed, setFeed] = useState<{ read: (sids: readonly string[] | null) => void }>()
  const signedOut = useContext(SignedOut)

  useEffect(() => {
    const leaving = new AbortController()
    const path = `/api/console/studies/${study}/board`
    const read = async (sids: readonly string[] | null) => {
      try {
        const answer = await getJson(sids ? `${path}?sids=${sids.join(',')}` : path, board, leaving.signal)
        if (leaving.signal.aborted) return
        setState((last) => ({
          rows: patchRows(last.rows ?? [], answer.rows, sids),
          now: answer.now,
          failure: null,
          changes: sids ? counted(last.changes, sids) : last.changes,
        }))
      } catch (reason) {
        if (leaving.signal.aborted) return
        const failure = reason instanceof RequestError ? reason : new RequestError(0, 'unknown')
        if (failure.status === 401) return signedOut()
        setState((last) => ({ ...last, failure }))
      }
    }
    // One question at a time: what changes meanwhile is asked for together afterwards.
    const changed = new Set<string>()
    let wantsAll = false
    let isReading = false
    const readNext = async () => {
      if (isReading) return
      isReading = true
      while ((wantsAll || changed.size > 0) && !leaving.signal.aborted) {
        const sids = wantsAll || changed.size > mostByName ? null : [...changed]
        wantsAll = false
        changed.clear()
        await read(sids)
        await rest()
      }
      isReading = false
    }
    const ask = (sids: readonly string[] | null) => {
      if (sids === null || sids.length === 0) wantsAll = true
      else for (const sid of sids) changed.add(sid)
      void readNext()
    }
    const stream = new EventSource(`/api/console/live?study=${study}`)
    stream.addEventListener('visits', ({ data }: MessageEvent<string>) => ask(sidsIn(data)))
    const timer = setInterval(() => ask(null), readAllEveryMs)
    ask(null)
    setFeed({ read: ask })
    return () => {
      leaving.abort()
      stream.close()
      clearInterval(timer)
    }
  }, [study, signedOut])

  return { ...state, readAgain: (sid) => feed?.read([sid]) }
}

const rest = () => new Promise<void>((resolve) => setTimeout(resolve, restMs))

function sidsIn(data: string): readonly string[] | null {
  try {
    return visitsChanged.parse(JSON.parse(data)).sids
  } catch {
    return null
  }
}

function counted(changes: ReadonlyMap<string, number>, sids: readonly string[]): ReadonlyMap<string, number> {
  const next = new Map(changes)
  for (const sid of sids) next.set(sid, (next.get(sid) ?? 0) + 1)
  return next
}
