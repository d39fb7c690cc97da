import type { FastifyInstance } from 'fastify'
import * as z from 'zod/mini'
import type { MeasuredQuestions } from '../../study/room/roomApi.ts'
import { parseRequest } from '../parseRequest.ts'
import { dotOf } from '../rooms/dotsOf.ts'
import { measuredIn } from '../rooms/measuredIn.ts'
import { roomHub } from '../rooms/roomHub.ts'
import { roomNamed } from '../rooms/roomNamed.ts'
import type { RoomStates } from '../rooms/roomStates.ts'
import { eventStreams } from '../serverSentEvents.ts'
import type { Services } from '../services.ts'

const wanted = z.object({ dots: z.optional(z.string().check(z.maxLength(1))) })
/** How often a stream beats though nothing happens: proxies close silent ones, and pages take them for dead. */
const heartbeatMs = 20_000
/** How many listen to one room at one server: a full room twice over, for each that comes back before it has left. */
const mostOfARoom = 600

/** The runs of a room as dots and as questions, and the stream of all that is new in it. */
export function roomRunRoutes(app: FastifyInstance, services: Services, states: RoomStates): void {
  const { store, summaries } = services
  const hub = roomHub(services, states, (error) => app.log.error({ err: error }, 'A room could not be told.'))
  const openStream = eventStreams(app, mostOfARoom)
  app.addHook('preClose', (done) => {
    hub.close()
    done()
  })

  app.get('/api/rooms/:code/dots', async (request) => {
    const { study } = await roomNamed(store, request.params)
    const [runs, { leading }] = await Promise.all([store.roomRuns(study, null), states.of(study)])
    return { dots: runs.map((run) => dotOf(run, leading)) }
  })

  app.get('/api/rooms/:code/measured', async (request): Promise<MeasuredQuestions> => {
    const { study } = await roomNamed(store, request.params)
    await summaries.upToDate()
    return measuredIn(await store.analysedVisits(study))
  })

  // To ask for its head alone would open it and read nothing.
  app.get('/api/rooms/:code/live', { exposeHeadRoute: false }, async (request, reply) => {
    const room = await roomNamed(store, request.params)
    const { dots } = parseRequest(wanted, request.query)
    const stream = openStream(reply, room.study, () => {
      leave()
      clearInterval(heartbeat)
    })
    const leave = hub.join(room.study, { seq: room.lastSeq, people: room.people }, stream, dots !== undefined)
    const heartbeat = setInterval(() => stream.write('event: beat\ndata: null\n\n'), heartbeatMs)
    return reply
  })
}
