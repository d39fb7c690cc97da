import { canGzip, gzip } from './gzip.ts'
import type { Outbox } from './outbox.ts'
import { readReceipt } from './receipt.ts'

export interface SenderOptions {
  outbox: Outbox
  sid: string
  token: string
  fetch: typeof fetch
  /** A clock in milliseconds that only has to go forward. */
  now(): number
  /** Hears of every answer of the server, and whether something waits in the visit's inbox. */
  onReceipt?(news: boolean): void
}

type Answer = 'accepted' | 'too much' | 'failed'

const everyMs = 10_000
const answerWithinMs = 20_000
const firstWaitMs = 1_000
const longestWaitMs = 60_000
/** Browsers send at most 64 kB behind a page that goes away. */
const limit = { events: 500, bytes: 60_000 }
const unreadable = [400, 413, 415]

/**
 * Sends what waits in an outbox: at page turns, every ten seconds, when the network comes back and when the page may
 * be gone for good. After a failure it waits a second, then twice as long each time up to a minute. Sending twice is
 * harmless, so when in doubt it sends.
 */
export class Sender {
  private readonly options: SenderOptions
  private sending: Promise<void> | null = null
  private stopped = false
  private waitMs = 0
  private notBefore = 0
  private retry: ReturnType<typeof setTimeout> | undefined
  private gzips = canGzip()
  private events = limit.events

  constructor(options: SenderOptions) {
    this.options = options
  }

  /** Starts sending; returns a function that stops. Call it after `listen`, so that `hidden` is in the last batch. */
  start({ window, document }: { window: Window; document: Document }): () => void {
    const online = () => {
      this.notBefore = 0
      void this.send()
    }
    const hide = () => {
      if (document.visibilityState === 'hidden') this.sendBeforeGone()
    }
    window.addEventListener('online', online)
    document.addEventListener('visibilitychange', hide)
    const timer = setInterval(() => void this.send(), everyMs)
    void this.send()
    return () => {
      this.stopped = true
      window.removeEventListener('online', online)
      document.removeEventListener('visibilitychange', hide)
      clearInterval(timer)
      clearTimeout(this.retry)
    }
  }

  /**
   * Sends everything that waits, unless a failure asks for patience; call it at page turns. Resolves when the server has
   * it or could not be reached, and never rejects.
   */
  send(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => (this.sending = null))
    return this.sending
  }

  private async sendAll(): Promise<void> {
    const { outbox, now } = this.options
    await outbox.ready
    if (now() < this.notBefore) return
    while (!this.stopped && outbox.waiting() > 0 && (await this.sendBatch())) continue
  }

  /** The page may not live to see an answer: no compressing, which takes a moment, and a request that outlives it. */
  private sendBeforeGone(): void {
    const { outbox } = this.options
    const batch = outbox.batch(limit)
    if (batch.length === 0 || this.stopped) return
    this.post(JSON.stringify({ events: batch }), { keepalive: true })
      .then((response) => this.settle(response))
      .catch(() => this.backOff())
  }

  /** True when the next batch may follow at once. */
  private async sendBatch(): Promise<boolean> {
    const batch = this.options.outbox.batch({ ...limit, events: this.events })
    const answer = await this.exchange(JSON.stringify({ events: batch }))
    if (answer === 'failed') return this.backOff()
    if (answer === 'accepted') {
      this.waitMs = 0
      this.events = limit.events
      return true
    }
    if (this.gzips) this.gzips = false
    else if (batch.length > 1) this.events = Math.ceil(batch.length / 2)
    else this.options.outbox.setAside(batch.map((event) => event.seq))
    return true
  }

  private async exchange(json: string): Promise<Answer> {
    try {
      const body = this.gzips ? await gzip(json) : json
      const response = await this.post(body, { signal: patience() })
      if (unreadable.includes(response.status)) return 'too much'
      return (await this.settle(response)) ? 'accepted' : 'failed'
    } catch {
      return 'failed'
    }
  }

  private post(body: ArrayBuffer | string, init: RequestInit): Promise<Response> {
    const { fetch, sid, token } = this.options
    const headers: Record<string, string> = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    if (typeof body !== 'string') headers['content-encoding'] = 'gzip'
    return fetch(`/api/visits/${sid}/events`, { ...init, method: 'POST', headers, body })
  }

  /** Does what a receipt says; false when the answer brings nothing further. */
  private async settle(response: Response): Promise<boolean> {
    const receipt = response.ok ? readReceipt(await response.json()) : null
    if (!receipt) return false
    this.options.onReceipt?.(receipt.news)
    this.options.outbox.setAside(receipt.refused)
    await this.options.outbox.acknowledge(receipt.acknowledged)
    return receipt.refused.length + receipt.acknowledged.length > 0
  }

  private backOff(): false {
    this.waitMs = Math.min(longestWaitMs, this.waitMs * 2 || firstWaitMs)
    this.notBefore = this.options.now() + this.waitMs
    clearTimeout(this.retry)
    if (!this.stopped) this.retry = setTimeout(() => void this.send(), this.waitMs)
    return false
  }
}

/** Ends a request nobody answers; browsers before 2022 wait for as long as their network does. */
function patience(): AbortSignal | undefined {
  return 'timeout' in AbortSignal ? AbortSignal.timeout(answerWithinMs) : undefined
}
