import { useState } from 'react'
import * as z from 'zod/mini'
import { useWords } from '../../../i18n/useWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { randomHex } from '../feed/randomHex.ts'
import { roomRequest } from '../feed/roomRequest.ts'
import type { Room } from '../useRoom.ts'

/** As many as a small workshop has. */
const robots = 20
/** A round is over in this time, whatever its robots' own clocks say. */
const roundMs = 25_000

/** Sends robots into a room that is one of robots alone: they play all acts, and this browser leads. */
export function Rehearsal({ room }: { room: Room }) {
  const { t } = useWords()
  const [state, setState] = useState<'ready' | 'going' | 'done' | 'failed'>('ready')
  const { facts, device } = room
  const begin = async () => {
    if (!facts || !device) return
    setState('going')
    try {
      // All forms come with the robots, and nobody else needs them all.
      const { rehearse } = await import('../../../study/room/robots/rehearse.ts')
      await rehearse({
        ...{ room: facts, leader: device.token, robots, roundMs },
        ask: (path, body, token) => roomRequest(path, z.unknown(), { body, token }),
        wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        random: Math.random,
        hex: randomHex,
        tell: () => undefined,
      })
      setState('done')
    } catch {
      setState('failed')
    }
  }
  return (
    <section>
      <h2>{t('room:remote.robot.title')}</h2>
      {state !== 'going' && (
        <Button look="outline" onClick={() => void begin()}>
          {t('room:remote.robot.start')}
        </Button>
      )}
      <p role="status">
        {state === 'going' && t('room:remote.robot.going', { count: robots })}
        {state === 'done' && t('room:remote.robot.done')}
      </p>
      {state === 'failed' && (
        <p className="room-error" role="alert">
          {t('room:lead.failed')}
        </p>
      )}
    </section>
  )
}
