import type { FastifyInstance } from 'fastify'
import type { JoinedRoom, JoinRoom } from '../../study/room/roomApi.ts'
import type { RoomAction } from '../../study/room/roomAction.ts'
import { anApp } from './anApp.ts'
import { aSid, aToken } from './aVisit.ts'
import { signsIn } from './signsIn.ts'

/** A server with a room that the owner has opened; device 1 is the leader's. */
export async function aRoom(changes: object = {}) {
  const made = await anApp()
  const owner = await signsIn(made.app)
  const body = { id: aSid(1), token: aToken(1), lang: 'en', ...changes }
  const answer = await owner({ method: 'POST', url: '/api/rooms', body })
  const { room } = answer.json<JoinedRoom>()
  return { ...made, owner, room, url: `/api/rooms/${room.code}`, ...inRoom(made.app, room.code) }
}

/** What devices do in a room. Device `n` has the id and the token that belong to `n`. */
export function inRoom(app: FastifyInstance, code: string) {
  const url = `/api/rooms/${code}`
  const bearer = (n: number) => ({ authorization: `Bearer ${aToken(n)}` })
  let ids = 0x1000
  return {
    bearer,
    joins: async (n: number, as: Partial<JoinRoom> = {}, headers = {}) => {
      const body = { id: aSid(n), token: aToken(n), role: 'phone', lang: 'en', ...as }
      return app.inject({ method: 'POST', url: `${url}/devices`, body, headers })
    },
    does: async (n: number, action: RoomAction, sent: { base?: number; id?: string } = {}) => {
      const body = { id: aSid((ids += 1)), base: 0, action, ...sent }
      return app.inject({ method: 'POST', url: `${url}/actions`, body, headers: bearer(n) })
    },
  }
}
