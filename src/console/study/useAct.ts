import { useContext, useState } from 'react'
import { postJson } from '../requests/request.ts'
import { SignedOut } from '../session/SignedOut.ts'
import { useRefusalWords } from './useRefusalWords.ts'

/** Sends what somebody does to a study; afterwards `done` is told, or `refused` says why not. */
export function useAct(done: () => void) {
  const signedOut = useContext(SignedOut)
  const refusal = useRefusalWords()
  const [refused, setRefused] = useState('')
  const act = async (path: string, body: unknown = {}): Promise<boolean> => {
    setRefused('')
    try {
      await postJson(path, body)
      done()
      return true
    } catch (error) {
      setRefused(refusal(error, signedOut))
      return false
    }
  }
  return { act, refused }
}
