import { type KeyValueStore, tryRead, tryRemove, tryWrite } from '../../instrumentation/storage.ts'

const leaseMs = 5_000
const renewEveryMs = 1_000
/** A tab that lives answers within a few milliseconds; one that crashed or is frozen never does. */
const answerWithinMs = 400
const key = (sid: string) => `timetax:writer:${sid}`

type Word = 'here?' | 'here' | 'give' | 'given'

/** How tabs of this browser talk of a visit; nothing where the browser has no such channel. */
const openChannel = (sid: string) =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(key(sid))

/** Says a word to the other tabs and waits for the one that answers it. */
function ask(channel: BroadcastChannel | undefined, word: Word, answer: Word): Promise<boolean> {
  return new Promise((resolve) => {
    if (!channel) {
      resolve(false)
      return
    }
    const end = (isAnswered: boolean) => {
      clearTimeout(timer)
      channel.removeEventListener('message', hear)
      resolve(isAnswered)
    }
    const hear = ({ data }: MessageEvent<Word>) => {
      if (data === answer) end(true)
    }
    const timer = setTimeout(() => end(false), answerWithinMs)
    channel.addEventListener('message', hear)
    channel.postMessage(word)
  })
}

/**
 * The right to write to a visit, held by one tab: two would give different events the same number, and one of them
 * would be lost. A lease in local storage, because plain http has no locks.
 */
export class WriterLease {
  /** Called when another tab has taken over: nothing may be written after it. */
  onLost = () => {}
  /** Called when another tab was turned away. */
  onTurnedAway = () => {}
  private readonly stops: (() => void)[] = []

  private constructor(
    private readonly storage: KeyValueStore | null,
    private readonly sid: string,
    private readonly tab: string,
    private readonly channel: BroadcastChannel | undefined,
  ) {
    const timer = setInterval(() => (this.isTaken() ? this.lose() : this.write()), renewEveryMs)
    const release = () => this.release()
    window.addEventListener('pagehide', release)
    channel?.addEventListener('message', this.hear)
    this.stops.push(
      () => clearInterval(timer),
      () => window.removeEventListener('pagehide', release),
      () => channel?.close(),
    )
    this.write()
  }

  /**
   * Takes the lease for this tab; a lease whose holder doesn't answer is taken over, at once where tabs can talk, else when it
   * has run out.
   * @param tab names this tab, unlike any other
   * @returns nothing while another tab holds it
   */
  static async take(storage: KeyValueStore | null, sid: string, tab: string): Promise<WriterLease | undefined> {
    const channel = openChannel(sid)
    if (holderOf(storage, sid) && (!channel || (await ask(channel, 'here?', 'here')))) {
      channel?.close()
      return undefined
    }
    return new WriterLease(storage, sid, tab, channel)
  }

  /** Gives the lease back. */
  readonly free = () => {
    this.stops.splice(0).forEach((stop) => stop())
    this.release()
  }

  private isTaken() {
    const holder = holderOf(this.storage, this.sid)
    return holder !== undefined && holder !== this.tab
  }

  private write() {
    tryWrite(this.storage, key(this.sid), `${this.tab} ${Date.now() + leaseMs}`)
  }

  private release() {
    if (!this.isTaken()) tryRemove(this.storage, key(this.sid))
  }

  private lose() {
    this.free()
    this.onLost()
  }

  private readonly hear = ({ data }: MessageEvent<Word>) => {
    if (data === 'here?') {
      this.channel?.postMessage('here' satisfies Word)
      this.onTurnedAway()
    }
    if (data !== 'give') return
    this.channel?.postMessage('given' satisfies Word)
    this.lose()
  }
}

/** The tab whose lease has not run out. */
function holderOf(storage: KeyValueStore | null, sid: string): string | undefined {
  const [holder, until] = (tryRead(storage, key(sid)) ?? '').split(' ')
  return Number(until) > Date.now() ? holder : undefined
}

/** Asks the tab that holds a visit to give it to this one; resolves when it has, or doesn't answer. */
export async function askForLease(sid: string): Promise<void> {
  const channel = openChannel(sid)
  await ask(channel, 'give', 'given')
  channel?.close()
}
