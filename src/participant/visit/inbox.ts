import type { Command } from '../../study/command.ts'
import type { Inbox as Fetched, MessageRow } from '../../study/moderationApi.ts'

export interface InboxOptions {
  sid: string
  token: string
  fetch: typeof fetch
  /** A clock in milliseconds that only has to go forward. */
  now(): number
  /** The number of the last message this device has. */
  lastMessage(): number
  /** Does a command, and remembers that it did and what came of it. */
  obey(n: number, command: Command): void
  hear(messages: readonly MessageRow[]): void
  /** What came of commands and hasn't been told; and that it has. */
  untold(): readonly { n: number; done: boolean }[]
  told(count: number): void
}

const lookEveryMs = 1_000
/** How often the server is asked while it says nothing otherwise; oftener while a person waits for an answer. */
const askEveryMs = 5_000
const askInChatEveryMs = 2_000
const longestWaitMs = 60_000

/**
 * Fetches what moderators have for this visit: commands and messages. Every answer to events says whether something
 * waits; while nothing is being sent, the inbox is asked by itself. A page nobody sees asks nothing.
 */
export class Inbox {
  /** A person waits for an answer. */
  isInChat = false
  private readonly options: InboxOptions
  private asking: Promise<void> | null = null
  private heardAt: number
  private waitMs = 0

  constructor(options: InboxOptions) {
    this.options = options
    this.heardAt = options.now()
  }

  /** Starts asking; returns a function that stops. */
  start({ window, document }: { window: Window; document: Document }): () => void {
    const look = () => {
      if (document.visibilityState === 'hidden') return
      const every = Math.max(this.waitMs, this.isInChat ? askInChatEveryMs : askEveryMs)
      if (this.options.now() - this.heardAt >= every) void this.ask()
    }
    const timer = window.setInterval(look, lookEveryMs)
    const backOnline = () => (this.waitMs = 0)
    window.addEventListener('online', backOnline)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('online', backOnline)
    }
  }

  /** The server has answered something else, and said whether something waits here. */
  heard(news: boolean): void {
    this.heardAt = this.options.now()
    this.waitMs = 0
    if (news) void this.ask()
  }

  /** Fetches and does what waits. Resolves when that is done or the server could not be reached, and never rejects. */
  ask(): Promise<void> {
    this.asking ??= this.askOnce()
      .then(() => (this.waitMs = 0))
      .catch(() => (this.waitMs = Math.min(longestWaitMs, this.waitMs * 2 || askEveryMs)))
      .then(() => {
        this.heardAt = this.options.now()
        this.asking = null
      })
    return this.asking
  }

  private async askOnce(): Promise<void> {
    const { sid, token, fetch, lastMessage, obey, hear } = this.options
    const authorization = `Bearer ${token}`
    const response = await fetch(`/api/visits/${sid}/inbox?after=${lastMessage()}`, { headers: { authorization } })
    const fetched = response.ok ? readInbox(await response.json()) : null
    if (!fetched) throw new Error('no inbox')
    for (const { n, command } of fetched.commands) obey(n, command)
    if (fetched.messages.length > 0) hear(fetched.messages)
    await this.tell(authorization)
  }

  private async tell(authorization: string): Promise<void> {
    const { sid, fetch, untold, told } = this.options
    const settled = untold().slice(0, 100)
    if (settled.length === 0) return
    const response = await fetch(`/api/visits/${sid}/settled`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ settled }),
    })
    if (response.ok) told(settled.length)
  }
}

/** An answer of the server; null when it is none, like the sign-in page of a public network. */
function readInbox(body: unknown): Fetched | null {
  if (typeof body !== 'object' || body === null) return null
  const { commands, messages } = body as Partial<Fetched>
  return Array.isArray(commands) && Array.isArray(messages) ? { commands, messages } : null
}
