import * as z from 'zod/mini'
import { locales } from '../../instrumentation/locale.ts'
import { code, formVersion } from '../names.ts'
import { deviceRoles, mostTables } from './deviceRoles.ts'
import { dot } from './dot.ts'
import { keptAction } from './roomAction.ts'

/**
 * Requests and responses of rooms. `:code` is the room's code as it stands on the wall, typed however (`4k7-qom`). Reading
 * needs the code alone; whoever acts shows the token of a device, `Authorization: Bearer TOKEN`.
 */

const hexId = z.string().check(z.regex(/^[0-9a-f]{32}$/, 'hexId'))
const token = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'token'))
const locale = z.enum(locales)
const table = z.int().check(z.minimum(1), z.maximum(mostTables))

/** The two forms that act one compares. */
export const firstForms = ['long', 'simplified'] as const
export type FirstForm = (typeof firstForms)[number]

/**
 * `POST /api/rooms`, whoever is signed in with a role that may lead: opens a room and returns it with the leader's device.
 * `id` and `token` are made by the client. `robots`: everybody in the room is invented, and it is said wherever they are shown.
 */
export const openRoom = z.strictObject({ id: hexId, token, lang: locale, robots: z.optional(z.literal(true)) })

/** What anybody with the code may know. `GET /api/rooms/:code`. */
export const roomFacts = z.strictObject({
  /** Six characters, as `joinCodeOf` makes them. */
  code: z.string(),
  /** The room as a study: visits of it begin with this code. */
  study: code,
  openedAt: z.number(),
  /** Phones and tables that joined. */
  people: z.int(),
  /** The last action. */
  seq: z.int(),
  /** Forms that the room froze, `room-CODE@n`, in order. */
  forms: z.array(formVersion),
  /** The long and the simplified form of act one, `id@version`. */
  firstForms: z.strictObject({ long: formVersion, simplified: formVersion }),
  isSimulated: z.boolean(),
  /** How many days after the last thing that was done in it the room is deleted. */
  keptDays: z.number(),
  /** Milliseconds of the server at this moment: devices count the time left by it. */
  now: z.number(),
})
export type RoomFacts = z.output<typeof roomFacts>

/**
 * `POST /api/rooms/:code/devices`: a device joins, or finds its place again; sending twice is harmless. The role `leader` needs
 * the sign-in that opened the room, or the token of another leader's device.
 */
export const joinRoom = z.strictObject({
  id: hexId,
  token,
  role: z.enum(deviceRoles),
  /** For the role `table`. */
  table: z.optional(table),
  lang: locale,
})
export type JoinRoom = z.output<typeof joinRoom>

/** A nickname is a word of the list (`room:nickname.N`), told apart by a number where the list has run out. */
export const nickname = z.strictObject({ word: z.int(), number: z.int() })
export type Nickname = z.output<typeof nickname>

export const roomDevice = z.strictObject({
  id: z.string(),
  role: z.enum(deviceRoles),
  table: z.optional(z.int()),
  /** Missing for leader and wall. */
  nickname: z.optional(nickname),
  /** The order in which people joined, from 0, and the form that follows from it. Missing for leader and wall. */
  place: z.optional(z.int()),
  first: z.optional(z.enum(firstForms)),
})
export type RoomDevice = z.output<typeof roomDevice>

/** The answer to opening and joining. */
export const joinedRoom = z.strictObject({ room: roomFacts, device: roomDevice })
export type JoinedRoom = z.output<typeof joinedRoom>

/** `POST /api/rooms/:code/seat`, phones and tables: from then on the device speaks for the table, or for itself again. */
export const takeSeat = z.strictObject({ table: z.nullable(table) })

/** `GET /api/rooms/:code/actions?since=SEQ`: what was done after, in order. */
export const actionList = z.strictObject({ actions: z.array(keptAction) })

/** `POST /api/rooms/:code/actions`: a `sentAction`; answers with the action as it is kept. */
export const actionReceipt = z.strictObject({ kept: keptAction })

/**
 * 409 of the same: the action would undo what somebody did meanwhile. `since` is what was done after the action's `base`, so
 * that whoever sent it sees the room as it is, and decides again.
 */
export const actionConflict = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), field: z.optional(z.string()) }),
  what: z.string(),
  since: z.array(keptAction),
})

/**
 * `POST /api/rooms/:code/forms`, leader: a `roomForm`; checked and frozen as `room-CODE@n` (id and version that were sent don't
 * matter). The same form again is the version that it is.
 */
export const formFrozen = z.strictObject({ form: formVersion })

/** 422 of the same. */
export const formRefused = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string() }),
  /** `code` is a key of the room's words: `room:fault.CODE`. `where` and `what` are ids of pages, loops and questions. */
  faults: z.array(z.strictObject({ code: z.string(), where: z.string(), what: z.optional(z.string()) })),
})

/** `GET /api/rooms/:code/forms/:form`: a `roomForm`. */

/** `GET /api/rooms/:code/dots`: one for each run of the room, in the order they began. */
export const dotList = z.strictObject({ dots: z.array(dot) })

/** `GET /api/rooms/:code/measured`: what each question of a form took and how often it was refused, over the room's runs. */
export const measuredQuestions = z.strictObject({
  forms: z.array(
    z.strictObject({
      form: formVersion,
      /** Runs that were sent. */
      runs: z.int(),
      /** A run counts where it was asked the question. `ms` is the mean over those runs, of all showings of the question. */
      questions: z.array(z.strictObject({ question: z.string(), runs: z.int(), ms: z.number(), errors: z.int() })),
    }),
  ),
})
export type MeasuredQuestions = z.output<typeof measuredQuestions>

/**
 * `GET /api/rooms/:code/live?dots`: server-sent events. `actions` carries an `actionList` of what is new, `people` a `peopleCount`,
 * and, for whoever asked for them, `dots` a `dotList` of those that changed; a `beat` every 20 seconds says that the stream is
 * alive. It begins with what comes after it was opened: whoever opens it asks for the rest with the routes above.
 */
export const peopleCount = z.strictObject({ people: z.int() })

/** `POST /api/rooms/:code/delete`, leader: deletes the room and all that is in it, at once; answers with nothing. */

/** `GET /api/rooms`: rooms that whoever is signed in opened; the owner sees all. The latest first. */
export const roomList = z.strictObject({
  rooms: z.array(
    z.strictObject({
      code: z.string(),
      openedAt: z.number(),
      people: z.int(),
      isSimulated: z.boolean(),
    }),
  ),
})
export type RoomList = z.output<typeof roomList>
