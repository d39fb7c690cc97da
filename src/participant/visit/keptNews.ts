import type { Outbox } from '../../instrumentation/outbox.ts'
import type { FormEvents } from '../formEvents.ts'
import type { DeviceStore } from './deviceStore.ts'

/** What a visit keeps its log and its answers in, and where it says so. */
interface Keeping {
  readonly outbox: Outbox
  readonly store: DeviceStore
  readonly say: FormEvents['say']
}

/** Tells the moderator what this device keeps: once all of it is known, and when it changes. */
export class KeptNews {
  /** Whether the visit can be opened again without a network; nothing until that is known. */
  private pagesKept: boolean | undefined
  private said = ''

  constructor(private readonly visit: Keeping) {}

  /** The pages of the visit are kept on this device, or aren't. */
  tellPagesKept(isKept: boolean) {
    this.pagesKept = isKept
    this.tell()
  }

  tell() {
    const { outbox, store, say } = this.visit
    const { loaded, durable } = outbox.status()
    if (!loaded || this.pagesKept === undefined) return
    const answers = store.keeps
    // Pages alone are no use to a visit that is kept in memory.
    const kept = { log: durable, answers, pages: this.pagesKept && answers }
    const news = JSON.stringify(kept)
    if (news === this.said) return
    this.said = news
    say('device_keeps', kept)
  }
}
