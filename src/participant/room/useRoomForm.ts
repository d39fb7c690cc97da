import { useEffect, useState } from 'react'
import { formHere, keepForm, shippedForms } from '../../forms/loadForm.ts'
import { type KeyValueStore, tryRead, tryWrite } from '../../instrumentation/storage.ts'
import type { RoomForm } from '../../study/room/roomForm.ts'

const tryAgainMs = 2_000

function readKept(storage: KeyValueStore | null, name: string): RoomForm | undefined {
  try {
    return JSON.parse(tryRead(storage, name) ?? '') as RoomForm
  } catch {
    return undefined
  }
}

/**
 * A form that the room made, on the device with its own words, through a reload without a network too; `'shipped'` for one that needs no
 * fetching from the room. Nothing until it is here.
 */
export function useRoomForm(
  code: string,
  name: string,
  storage: KeyValueStore | null,
): RoomForm | 'shipped' | undefined {
  const isShipped = shippedForms.includes(name)
  const [found, setFound] = useState<RoomForm>()
  const isHere = found !== undefined && formHere(name) !== undefined

  useEffect(() => {
    if (isShipped || isHere) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = async () => {
      try {
        const kept = readKept(storage, name)
        // It was checked by the server when it was frozen, and never changes.
        const fetched = kept ?? ((await (await askFor(code, name)).json()) as RoomForm)
        if (!kept) tryWrite(storage, name, JSON.stringify(fetched))
        keepForm(fetched.form)
        setFound(fetched)
      } catch {
        timer = setTimeout(() => void take(), tryAgainMs)
      }
    }
    void take()
    return () => clearTimeout(timer)
  }, [code, name, storage, isShipped, isHere])

  if (isShipped) return 'shipped'
  return isHere ? found : undefined
}

async function askFor(code: string, name: string): Promise<Response> {
  const answer = await fetch(`/api/rooms/${code}/forms/${name}`)
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
  return answer
}
