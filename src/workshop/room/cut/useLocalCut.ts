import * as z from 'zod/mini'
import { useCallback, useMemo, useRef, useState } from 'react'
import { long } from '../../../forms/long.ts'
import { deviceStorage, type KeyValueStore, tryRead, tryWrite } from '../../../instrumentation/storage.ts'
import type { ActingRole } from '../../../study/room/deviceRoles.ts'
import { cuttingActions, type CuttingAction } from '../../../study/room/cuttingActions.ts'
import { nothingCut, reduceCutting, room, tableOf } from '../../../study/room/cuttingState.ts'
import type { CutModel } from './cutModel.ts'

const key = 'timetax:cut'
const done = z.array(z.strictObject({ voice: z.string(), action: z.discriminatedUnion('kind', cuttingActions) }))
type Done = z.output<typeof done>[number]

/** What was done on this device, as far as it can be read. */
function readDone(storage: KeyValueStore | null): readonly Done[] {
  try {
    return done.parse(JSON.parse(tryRead(storage, key) ?? '[]'))
  } catch {
    return []
  }
}

const device = (voice: string) => `here-${voice}`
const actorOf = (voice: string): { by: string; role: ActingRole; table?: number } => {
  const table = tableOf(voice)
  if (table !== undefined) return { by: device(voice), role: 'table', table }
  return { by: device(voice), role: voice === room ? 'leader' : 'phone' }
}

/**
 * The cards for somebody alone, without a room: the same list of actions and the same fold, kept on this device. One
 * speaks for the room, or for one table after another.
 */
export function useLocalCut(voice: string): CutModel & { forget: () => void } {
  const storage = useMemo(() => deviceStorage(), [])
  const [list, setList] = useState(() => readDone(storage))
  const [areFatesShown, showFates] = useState(false)
  // Two things done in one go both count, although the page is drawn anew only after them.
  const latest = useRef(list)
  const change = useCallback(
    (next: readonly Done[]) => {
      latest.current = next
      // Where nothing can be stored, the cards hold until the page is left.
      tryWrite(storage, key, JSON.stringify(next))
      setList(next)
    },
    [storage],
  )
  const cutting = useMemo(
    () =>
      list.reduce(
        (state, one, index) =>
          reduceCutting(state, { ...actorOf(one.voice), seq: index + 1, at: 0, base: index, action: one.action }),
        nothingCut,
      ),
    [list],
  )
  const act = useCallback(
    (action: CuttingAction) => {
      change([...latest.current, { voice, action }])
      return Promise.resolve(undefined)
    },
    [voice, change],
  )
  return {
    base: long,
    cutting,
    voice,
    by: device(voice),
    act,
    areFatesShown,
    showFates,
    measured: nothingMeasured,
    forget: () => change([]),
  }
}

const nothingMeasured: CutModel['measured'] = new Map()
