import { createContext } from 'react'

/** Called by whatever notices that the server no longer knows this browser. */
export const SignedOut = createContext<() => void>(() => undefined)
