import { setTimeout as wait } from 'node:timers/promises'
import { wallClient } from './wallClient.ts'
import { type Drawn, type WallPage, wallPage } from './wallPage.ts'

/** A wall that doesn't change for so long has nothing more to show: how fast a machine is decides nothing. */
const patienceMs = 20_000
const lookEveryMs = 100

/** The wall of a room, drawn by a browser where there is one, and heard as a stream beside it. */
export interface Wall {
  /** Why no browser draws it; nothing where one does. */
  lacksBrowser: string | undefined
  heardAt: ReadonlyMap<string, number>
  drawn: () => Promise<ReadonlyMap<string, Drawn>>
  /** Waits until all of these dots have come to it, or nothing more comes. */
  shows: (ids: readonly string[]) => Promise<void>
  countHidden: () => Promise<number>
  busyShare: () => Promise<number | null>
  errors: () => readonly string[]
  close: () => Promise<void>
}

interface Asked {
  server: string
  code: string
  /** The program of a browser; null where there is none to be had. */
  browser: string | null
  /** The address that lets in to lead the room. */
  leaderLink: string
}

/** Opens the wall of a room. */
export async function openWall({ server, code, browser, leaderLink }: Asked): Promise<Wall> {
  const client = await wallClient(server, code)
  const opened = browser === null ? 'there is no browser here' : await wallPage(browser, leaderLink).catch(reasonOf)
  const page: WallPage | undefined = typeof opened === 'string' ? undefined : opened
  const drawn = async () => (await page?.drawn()) ?? new Map<string, Drawn>()
  const come = async (): Promise<ReadonlyMap<string, unknown>> => (page ? drawn() : client.endedAt)
  return {
    lacksBrowser: typeof opened === 'string' ? opened : undefined,
    heardAt: client.endedAt,
    drawn,
    shows: async (ids) => {
      let [missing, since] = [Infinity, Date.now()]
      for (;;) {
        const here = await come()
        const left = ids.filter((id) => !here.has(id) || !client.endedAt.has(id)).length
        if (left < missing) [missing, since] = [left, Date.now()]
        if (left === 0 || Date.now() - since > patienceMs) return
        await wait(lookEveryMs)
      }
    },
    countHidden: async () => (await page?.countHidden()) ?? 0,
    busyShare: async () => (await page?.busyShare()) ?? null,
    errors: () => page?.errors ?? [],
    close: async () => {
      client.close()
      await page?.close()
    },
  }
}

const reasonOf = (reason: unknown) => (reason instanceof Error ? (reason.message.split('\n')[0] ?? '') : String(reason))
