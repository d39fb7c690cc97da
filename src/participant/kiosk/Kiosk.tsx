import { useEffect } from 'react'
import { visitKey } from '../visit/deviceStore.ts'
import { useSession } from '../visit/useSession.ts'
import { AskIfThere } from './AskIfThere.tsx'
import { leaveDevice } from './leaveDevice.ts'
import { StartOver } from './StartOver.tsx'
import { useIdle } from './useIdle.ts'
import { useKioskWords } from './useKioskWords.ts'
import { useNothingOffered } from './useNothingOffered.ts'

/**
 * What a visit on a shared device has more than others: answers are gone when it ends, a button and a long silence make
 * the device ready for the next person, and nothing of this one can be brought back.
 */
export default function Kiosk() {
  const { session, visit } = useSession()
  const words = useKioskWords()
  const leave = () => void leaveDevice(session)
  const isAsking = useIdle({ isResting: visit.cover !== undefined, onLeft: leave })
  useNothingOffered()

  const isDone = visit.ended !== undefined && !visit.isWiped
  useEffect(() => {
    if (isDone) session.wipe()
  }, [isDone, session])

  useEffect(() => {
    // A page that a browser kept whole would show what was on it.
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) location.reload()
    }
    // Another tab has made the device ready for the next person.
    const onStorage = ({ key, newValue }: StorageEvent) => {
      if (key === visitKey && !newValue?.includes(session.visit.sid)) leaveDevice(session).catch(() => undefined)
    }
    window.addEventListener('pageshow', onShow)
    window.addEventListener('storage', onStorage)
    return () => {
      window.removeEventListener('pageshow', onShow)
      window.removeEventListener('storage', onStorage)
    }
  }, [session])

  if (!words) return null
  return (
    <>
      <StartOver t={words.t} isOver={visit.ended !== undefined} onStartOver={leave} />
      {isAsking && <AskIfThere t={words.t} />}
    </>
  )
}
