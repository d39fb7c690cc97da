import { useContext, useState } from 'react'
import { postJson } from '../requests/request.ts'
import { SignedOut } from '../session/SignedOut.ts'
import { useUndo } from '../undo/UndoContext.ts'
import { useRefusalWords } from './useRefusalWords.ts'

/** The way back from something that was done. */
interface WayBack {
  /** What was done, as a sentence. */
  done: string
  /** What takes it back. */
  path: string
  /** Afterwards, beside what is told anyway. */
  then?: () => void
}

/** Does something at the server; where it is refused, `refused` says why. */
export function useTry() {
  const signedOut = useContext(SignedOut)
  const refusal = useRefusalWords()
  const [refused, setRefused] = useState('')
  const attempt = async (doIt: () => Promise<void>): Promise<boolean> => {
    setRefused('')
    try {
      await doIt()
      return true
    } catch (error) {
      setRefused(refusal(error, signedOut))
      return false
    }
  }
  return { attempt, refused }
}

/** Sends what somebody does to a study; afterwards `done` is told, or `refused` says why not. */
export function useAct(done: () => void) {
  const { attempt, refused } = useTry()
  const offer = useUndo()
  const act = (path: string, body: unknown = {}, back?: WayBack): Promise<boolean> =>
    attempt(async () => {
      await postJson(path, body)
      done()
      if (!back) return
      const undo = async () => {
        await postJson(back.path, {})
        done()
        back.then?.()
      }
      offer({ done: back.done, undo })
    })
  return { act, refused }
}
