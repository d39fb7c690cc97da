import { useCallback, useEffect, useState } from 'react'
import { long } from '../../../forms/long.ts'
import { formName } from '../../../forms/form.ts'
import type { QuestionId } from '../../../questions/answers.ts'
import type { ActingRole } from '../../../study/room/deviceRoles.ts'
import { measuredQuestions } from '../../../study/room/roomApi.ts'
import { voiceOf } from '../../../study/room/cuttingState.ts'
import { roomRequest } from '../feed/roomRequest.ts'
import type { Room } from '../useRoom.ts'
import type { CutModel } from './cutModel.ts'

const nothingMeasured: CutModel['measured'] = new Map()

/** What act one of a room measured of the long form's questions; nothing where nobody finished, or it can't be had. */
function useMeasured(code: string): CutModel['measured'] {
  const [measured, setMeasured] = useState(nothingMeasured)
  useEffect(() => {
    let isWanted = true
    roomRequest(`/api/rooms/${code}/measured`, measuredQuestions)
      .then(({ forms }) => {
        const ofLong = forms.find(({ form }) => form === formName(long))?.questions ?? []
        const entries = ofLong.map(
          ({ question, ms, runs, errors }) => [question as QuestionId, { seconds: ms / 1000, runs, errors }] as const,
        )
        if (isWanted) setMeasured(new Map(entries))
      })
      // Cards say "not measured yet", which is what is known.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [code])
  return measured
}

/** Act two of a room: its cards, and what this device may do with them. */
export function useRoomCut(room: Room): CutModel {
  const { code, device, state, act: actInRoom } = room
  const measured = useMeasured(code)
  const by = device?.id ?? ''
  const role = (device?.role ?? 'phone') as ActingRole
  const act = useCallback<CutModel['act']>(
    async (action) => {
      const result = await actInRoom(action)
      if ('conflict' in result) return { conflict: result.conflict, card: result.what }
      return 'refused' in result ? { conflict: 'refused' } : undefined
    },
    [actInRoom],
  )
  return {
    base: long,
    cutting: state.cutting,
    voice: voiceOf({ by, role, ...(device?.table ? { table: device.table } : {}) }),
    by,
    act,
    areFatesShown: state.leading.shown.includes('fates'),
    measured,
    ...(role === 'leader' ? { dots: room.dots } : {}),
  }
}
