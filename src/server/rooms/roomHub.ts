import type { KeptAction } from '../../study/room/roomAction.ts'
import type { Dot } from '../../study/room/dot.ts'
import type { EventStream } from '../serverSentEvents.ts'
import type { Services } from '../services.ts'
import { dotOf } from './dotsOf.ts'
import type { RoomStates } from './roomStates.ts'

/** Changes within this time are told together. */
const actionsTogetherMs = 20
const dotsTogetherMs = 50

interface Listener {
  stream: EventStream
  wantsDots: boolean
}

/** What is watched of one room, by however many: read once, written to each. */
interface Watched {
  listeners: Set<Listener>
  /** The last action that was told. */
  seq: number
  people: number
  changed: Set<string>
  actionsTimer?: NodeJS.Timeout | undefined
  dotsTimer?: NodeJS.Timeout | undefined
}

/** Tells whoever watches a room what is new in it, whichever server it came to. */
export interface RoomHub {
  /** Writes to the stream from here on; returns what ends it. */
  join: (study: string, at: { seq: number; people: number }, stream: EventStream, wantsDots: boolean) => () => void
  close: () => void
}

/** The hub of this server. */
export function roomHub(
  { store, notices }: Pick<Services, 'store' | 'notices'>,
  states: RoomStates,
  onError: (error: unknown) => void,
): RoomHub {
  const rooms = new Map<string, Watched>()

  const stopListening = [
    notices.listenToRooms((study) => {
      const told = study === '' ? [...rooms.keys()] : [study]
      for (const name of told) tellActionsSoon(name)
    }),
    notices.listen((visits) => {
      for (const { study, sid } of visits)
        if (sid === '') for (const name of rooms.keys()) tellDotsSoon(name, null)
        else tellDotsSoon(study, sid)
    }),
  ]

  function tellActionsSoon(study: string) {
    const room = rooms.get(study)
    if (!room) return
    room.actionsTimer ??= setTimeout(() => {
      room.actionsTimer = undefined
      tellActions(study, room).catch(onError)
    }, actionsTogetherMs)
  }

  /** `sid` null: which visits changed isn't known. */
  function tellDotsSoon(study: string, sid: string | null) {
    const room = rooms.get(study)
    if (!room) return
    room.changed.add(sid ?? '')
    room.dotsTimer ??= setTimeout(() => {
      room.dotsTimer = undefined
      tellDots(study, room).catch(onError)
    }, dotsTogetherMs)
  }

  async function tellActions(study: string, room: Watched) {
    const actions: KeptAction[] = await store.actionsSince(study, room.seq)
    const last = actions.at(-1)
    if (last && last.seq > room.seq) {
      room.seq = last.seq
      write(room.listeners, 'actions', { actions })
    }
    const kept = await store.roomOfStudy(study)
    // Deleted: whoever asks again is told so.
    if (!kept) return [...room.listeners].forEach(({ stream }) => stream.end())
    const { people } = kept
    if (people !== room.people) {
      room.people = people
      write(room.listeners, 'people', { people })
    }
  }

  async function tellDots(study: string, room: Watched) {
    const sids = room.changed.has('') ? null : [...room.changed]
    room.changed.clear()
    const watching = [...room.listeners].filter(({ wantsDots }) => wantsDots)
    if (watching.length === 0) return
    const [runs, { leading }] = await Promise.all([store.roomRuns(study, sids), states.of(study)])
    const dots: Dot[] = runs.map((run) => dotOf(run, leading))
    if (dots.length > 0) write(watching, 'dots', { dots })
  }

  return {
    join: (study, at, stream, wantsDots) => {
      const room: Watched = rooms.get(study) ?? { listeners: new Set(), ...at, changed: new Set() }
      rooms.set(study, room)
      const listener = { stream, wantsDots }
      room.listeners.add(listener)
      return () => {
        room.listeners.delete(listener)
        if (room.listeners.size > 0) return
        clearTimeout(room.actionsTimer)
        clearTimeout(room.dotsTimer)
        rooms.delete(study)
      }
    },
    close: () => {
      for (const stop of stopListening) stop()
      for (const { actionsTimer, dotsTimer } of rooms.values()) {
        clearTimeout(actionsTimer)
        clearTimeout(dotsTimer)
      }
    },
  }
}

function write(listeners: Iterable<Listener>, event: string, data: unknown) {
  const text = `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`
  for (const { stream } of listeners) stream.write(text)
}
