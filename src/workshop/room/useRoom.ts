import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { deviceStorage } from '../../instrumentation/storage.ts'
import type { RoomAction } from '../../study/room/roomAction.ts'
import type { KnownDevice } from './feed/knownDevice.ts'
import { type ActResult, RoomFeed, type RoomView } from './feed/roomFeed.ts'

/** A room as a page shows it, and what can be done in it. */
export interface Room extends RoomView {
  code: string
  /** What this browser is in the room; nothing on a wall that nobody joined with. */
  device: KnownDevice | undefined
  /** The server's time of day. */
  serverNow: () => number
  /** Does something; shows at once, settles with the server's answer. */
  act: (action: RoomAction) => Promise<ActResult>
  /** Reads again what may have been missed. */
  ask: () => Promise<void>
}

/** Follows a room for as long as the page shows it. */
export function useRoom(code: string, device: KnownDevice | undefined): Room {
  const { id, token, role, table } = device ?? {}
  // Another language is the same device: what is under way goes on.
  const feed = useMemo(() => {
    const sender = id && token && role ? { id, token, role, table } : undefined
    return new RoomFeed({ code, device: sender, storage: deviceStorage(), now: () => Date.now() })
  }, [code, id, token, role, table])
  useEffect(() => feed.start(), [feed])
  const view = useSyncExternalStore(feed.subscribe, feed.snapshot)
  return { ...view, code, device, serverNow: feed.serverNow, act: feed.act, ask: feed.ask }
}
