import { deviceStorage, tryRead, tryRemove, tryWrite } from '../../instrumentation/storage.ts'
import type { Locale } from '../../i18n/locale.ts'
import type { MessageRow } from '../../study/moderationApi.ts'
import { chatKey } from './deviceStore.ts'
import { randomId } from './randomId.ts'

/** A message on this device; one without a number hasn't reached the server. */
export type Line = Pick<MessageRow, 'id' | 'from' | 'text' | 'lang'> & { n?: number }

/** The help chat as this device knows it. */
export interface ChatState {
  lines: readonly Line[]
  /** How many answers have come since it was last looked at. */
  unread: number
}

const empty: ChatState = { lines: [], unread: 0 }

/**
 * The help chat of a visit: what was said, and what was written and couldn't be sent yet. Kept apart from the visit and
 * its log; taken off the device with the visit's end.
 */
export class Chat {
  private readonly storage: ReturnType<typeof deviceStorage>
  private readonly listeners = new Set<() => void>()
  private sending: Promise<void> | null = null
  private state: ChatState

  constructor(
    private readonly sid: string,
    private readonly token: string,
    /** A preview keeps nothing and sends nothing: what is written stays on the page. */
    private readonly isPreview = false,
  ) {
    this.storage = isPreview ? null : deviceStorage()
    this.state = read(tryRead(this.storage, chatKey(sid)))
  }

  readonly snapshot = () => this.state
  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The number of the last message that came from the server. */
  readonly last = (): number => Math.max(0, ...this.state.lines.map(({ n }) => n ?? 0))

  /** Takes what the participant wrote; it is on the device before it is sent. */
  write(text: string, lang: Locale): void {
    this.keep({ ...this.state, lines: [...this.state.lines, { id: randomId(32), from: 'participant', text, lang }] })
    void this.send()
  }

  /** Takes what came from the server; a message that is known gets its number. */
  hear(messages: readonly MessageRow[]): void {
    const ids = new Set(messages.map(({ id }) => id))
    const known = new Set(this.state.lines.map(({ id }) => id))
    const numbered = [...this.state.lines.filter(({ n, id }) => n !== undefined && !ids.has(id)), ...messages]
    const waiting = this.state.lines.filter(({ n, id }) => n === undefined && !ids.has(id))
    const lines = [...numbered.sort((a, b) => (a.n ?? 0) - (b.n ?? 0)), ...waiting]
    const answers = messages.filter(({ id, from }) => from === 'moderator' && !known.has(id))
    this.keep({ lines, unread: this.state.unread + answers.length })
  }

  /** The chat lies open: nothing in it is unread. */
  readonly see = () => {
    if (this.state.unread > 0) this.keep({ ...this.state, unread: 0 })
  }

  /** Sends what waits, in order; what can't be sent waits on. Never rejects. */
  send(): Promise<void> {
    this.sending ??= this.sendAll()
      .catch(() => undefined)
      .then(() => {
        this.sending = null
      })
    return this.sending
  }

  /** Takes everything off this device. */
  forget(): void {
    tryRemove(this.storage, chatKey(this.sid))
    this.state = empty
    this.tell()
  }

  private async sendAll(): Promise<void> {
    if (this.isPreview) return
    for (let next = this.waiting(); next; next = this.waiting()) {
      const { id, text, lang } = next
      const response = await fetch(`/api/visits/${this.sid}/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ id, text, lang }),
      })
      if (!response.ok) return
      const { n } = (await response.json()) as { n: number }
      this.keep({ ...this.state, lines: this.state.lines.map((line) => (line.id === id ? { ...line, n } : line)) })
    }
  }

  private waiting = () => this.state.lines.find(({ n }) => n === undefined)

  private keep(state: ChatState): void {
    this.state = state
    tryWrite(this.storage, chatKey(this.sid), JSON.stringify(state))
    this.tell()
  }

  private tell() {
    this.listeners.forEach((listener) => listener())
  }
}

function read(text: string | null): ChatState {
  try {
    const state = JSON.parse(text ?? 'null') as ChatState | null
    return state && Array.isArray(state.lines) ? state : empty
  } catch {
    return empty
  }
}
