import type { KeyValueStore } from '../../../instrumentation/storage.ts'
import type { Dot } from '../../../study/room/dot.ts'
import {
  actionConflict,
  actionList,
  actionReceipt,
  dotList,
  peopleCount,
  type RoomFacts,
  roomFacts,
} from '../../../study/room/roomApi.ts'
import type { ActingRole } from '../../../study/room/deviceRoles.ts'
import type { KeptAction, RoomAction, SentAction } from '../../../study/room/roomAction.ts'
import { emptyRoom, reduceRoom, type RoomState } from '../../../study/room/roomState.ts'
import { type KnownDevice, readUnsent, writeUnsent } from './knownDevice.ts'
import { randomHex } from './randomHex.ts'
import { roomRequest, RoomTrouble } from './roomRequest.ts'

const tryAgainMs = 2_000
/** How often a device asks where the stream is held up, by a proxy or a network that drops it. */
const askEveryMs = 4_000
/** A stream that is silent for so long is dead, whatever the browser thinks: the server's beats come every 20 seconds. */
const silentMs = 45_000

/** What became of an action: kept; too late, for somebody else changed `what` meanwhile; or refused for good. */
export type ActResult = { kept: KeptAction } | { conflict: string; what: string } | { refused: string }

/** What a page of a room shows. */
export interface RoomView {
  /** Null until the server has answered. */
  facts: RoomFacts | null
  /** The room with what this device has done, the server's answer to it being still on its way. */
  state: RoomState
  /** One for each run, in the order they began. */
  dots: readonly Dot[]
  people: number
  /** Actions that wait for the network. */
  unsent: number
  isConnected: boolean
  /** The server knows no such room. */
  isUnknown: boolean
}

interface FeedOptions {
  code: string
  /** What sends; nothing on a page that only shows. */
  device: Pick<KnownDevice, 'id' | 'token' | 'role' | 'table'> | undefined
  storage: KeyValueStore | null
  /** This device's clock. */
  now: () => number
}

/**
 * Keeps a room as this device knows it: folds what the server tells into the state, and sends what is done here, in order,
 * for as long as it takes. A page that was reloaded, slept or lost its network asks for what it missed.
 */
export class RoomFeed {
  private readonly listeners = new Set<() => void>()
  private readonly stops: (() => void)[] = []
  private readonly waiting = new Map<string, (result: ActResult) => void>()
  private kept: RoomState = emptyRoom
  private unsent: SentAction[]
  private dots = new Map<string, Dot>()
  private view: RoomView
  private isSending = false
  private isStopped = false
  /** When the stream last said something, by this device's clock: after a sleep that is long ago. */
  private heardAt = 0
  private clockOffset = 0
  private readonly path: string
  /** Dots are drawn on the wall and counted by the leader: two hundred phones don't need two hundred. */
  private readonly wantsDots: boolean

  constructor(private readonly options: FeedOptions) {
    const { code, device, storage } = options
    this.path = `/api/rooms/${code}`
    this.wantsDots = device?.role !== 'phone' && device?.role !== 'table'
    this.unsent = device ? readUnsent(storage, code, device.id) : []
    this.view = {
      facts: null,
      state: emptyRoom,
      dots: [],
      people: 0,
      unsent: this.unsent.length,
      isConnected: false,
      isUnknown: false,
    }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  readonly snapshot = () => this.view

  /** The server's time of day. */
  readonly serverNow = () => this.options.now() + this.clockOffset

  /** Begins to listen and to send; returns what ends both. */
  readonly start = () => {
    this.isStopped = false
    let stream = this.listen()
    const listenAgain = () => {
      stream.close()
      stream = this.listen()
    }
    const timer = setInterval(() => {
      const isSilent = this.options.now() - this.heardAt > silentMs
      // A server that starts refuses, too, and is there a moment later; a room that nobody knows is not.
      const isDead = isSilent || stream.readyState === EventSource.CLOSED
      if (isDead && !this.view.isUnknown) listenAgain()
      if (!this.view.isConnected || !this.view.facts) void this.ask()
      if (this.unsent.length > 0) void this.send()
    }, askEveryMs)
    const catchUp = () => {
      void this.ask()
      void this.send()
    }
    const online = () => {
      listenAgain()
      catchUp()
    }
    // A stream doesn't notice that its network is gone, often for minutes.
    const offline = () => this.show({ isConnected: false })
    window.addEventListener('online', online)
    window.addEventListener('offline', offline)
    document.addEventListener('visibilitychange', catchUp)
    this.stops.push(
      () => stream.close(),
      () => clearInterval(timer),
      () => window.removeEventListener('online', online),
      () => window.removeEventListener('offline', offline),
      () => document.removeEventListener('visibilitychange', catchUp),
    )
    void this.ask()
    void this.send()
    return () => {
      // What is unsent lies on the device, and whoever comes after sends it.
      this.isStopped = true
      this.stops.splice(0).forEach((stop) => stop())
    }
  }

  private listen(): EventSource {
    const stream = new EventSource(`${this.path}/live${this.wantsDots ? '?dots' : ''}`)
    const hear = (name: string, then: (data: unknown) => void) =>
      stream.addEventListener(name, ({ data }: MessageEvent<string>) => {
        this.heardAt = this.options.now()
        then(JSON.parse(data))
      })
    hear('actions', (data) => this.takeActions(actionList.safeParse(data).data?.actions ?? []))
    hear('dots', (data) => this.takeDots(dotList.safeParse(data).data?.dots ?? []))
    hear('people', (data) => this.show({ people: peopleCount.safeParse(data).data?.people ?? this.view.people }))
    hear('beat', () => undefined)
    stream.onopen = () => {
      this.heardAt = this.options.now()
      this.show({ isConnected: true })
      void this.ask()
    }
    stream.onerror = () => {
      this.show({ isConnected: false })
      // The browser tries again but where the server refuses: asking tells why, such as that the room was deleted.
      if (stream.readyState === EventSource.CLOSED) void this.ask()
    }
    this.heardAt = this.options.now()
    return stream
  }

  /** Does something in the room. It shows at once; the promise settles when the server has answered, however late. */
  readonly act = (action: RoomAction): Promise<ActResult> => {
    const sent: SentAction = { id: randomHex(32), base: this.view.state.seq, action }
    return new Promise((resolve) => {
      this.waiting.set(sent.id, resolve)
      this.keepUnsent([...this.unsent, sent])
      void this.send()
    })
  }

  /** Reads again what may have been missed. */
  readonly ask = async (): Promise<void> => {
    try {
      const facts = await roomRequest(this.path, roomFacts)
      this.clockOffset = facts.now - this.options.now()
      this.show({ facts, people: facts.people, isUnknown: false })
      if (facts.seq > this.kept.seq) {
        const { actions } = await roomRequest(`${this.path}/actions?since=${this.kept.seq}`, actionList)
        this.takeActions(actions)
      }
      if (this.wantsDots) this.takeDots((await roomRequest(`${this.path}/dots`, dotList)).dots)
    } catch (reason) {
      if (reason instanceof RoomTrouble && reason.status === 404) this.show({ isUnknown: true })
    }
  }

  private async send(): Promise<void> {
    const { device } = this.options
    if (this.isSending || this.isStopped || !device) return
    this.isSending = true
    try {
      for (let [next] = this.unsent; next; [next] = this.unsent) {
        // What was done on a state that had unanswered actions of this device was done on the state with all of them.
        const result = await this.sendOne(next, device.token)
        if (!result || this.isStopped) break
        this.keepUnsent(this.unsent.slice(1))
        this.waiting.get(next.id)?.(result)
        this.waiting.delete(next.id)
      }
    } finally {
      this.isSending = false
    }
    if (this.unsent.length > 0) setTimeout(() => void this.send(), tryAgainMs)
  }

  /** Nothing where the server couldn't be reached or is busy: it is sent again. */
  private async sendOne(sent: SentAction, token: string): Promise<ActResult | undefined> {
    try {
      const body = { ...sent, base: Math.min(sent.base, this.kept.seq) }
      const { kept } = await roomRequest(`${this.path}/actions`, actionReceipt, { body, token })
      this.takeActions([kept])
      if (this.kept.seq < kept.seq) await this.ask()
      return { kept }
    } catch (reason) {
      if (!(reason instanceof RoomTrouble) || reason.status === 0 || reason.status >= 500 || reason.status === 429)
        return undefined
      if (reason.status !== 409) return { refused: reason.code }
      const { data } = actionConflict.safeParse(reason.body)
      if (!data) return { refused: reason.code }
      this.takeActions(data.since)
      return { conflict: data.error.code, what: data.what }
    }
  }

  private keepUnsent(unsent: SentAction[]) {
    const { code, device, storage } = this.options
    this.unsent = unsent
    if (device) writeUnsent(storage, code, device.id, unsent)
    this.show({ unsent: unsent.length })
  }

  private takeActions(actions: readonly KeptAction[]) {
    const before = this.kept
    this.kept = actions.reduce(reduceRoom, this.kept)
    const last = actions.at(-1)
    // A gap: something in between was missed.
    if (last && last.seq > this.kept.seq && this.kept === before) void this.ask()
    if (this.kept !== before) this.show({})
  }

  private takeDots(dots: readonly Dot[]) {
    if (dots.length === 0) return
    for (const dot of dots) this.dots.set(dot.id, dot)
    this.show({ dots: [...this.dots.values()] })
  }

  private show(change: Partial<RoomView>) {
    this.view = { ...this.view, ...change, state: this.withUnsent() }
    for (const listener of this.listeners) listener()
  }

  private withUnsent(): RoomState {
    const { device } = this.options
    if (!device || device.role === 'wall') return this.kept
    const by = { by: device.id, role: device.role as ActingRole, ...(device.table ? { table: device.table } : {}) }
    return this.unsent.reduce(
      (state, { base, action }) => reduceRoom(state, { seq: state.seq + 1, at: this.serverNow(), ...by, base, action }),
      this.kept,
    )
  }
}
