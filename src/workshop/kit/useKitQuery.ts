import { useCallback } from 'react'
import { useSearchParams } from 'wouter'
import { isPaper, type Paper } from './paper.ts'

interface KitQuery {
  paper: Paper
  /** The address of a page of the kit, with language and paper as they are. */
  at: (path: string) => string
  set: (name: 'lang' | 'paper' | 'show', value: string) => void
}

/** Language and paper stand in the address, so that a page of the kit can be sent to whoever prints it. */
export function useKitQuery(): KitQuery {
  const [query, setQuery] = useSearchParams()
  const asked = query.get('paper')
  const set = useCallback(
    (name: string, value: string) =>
      setQuery(
        (now) => {
          now.set(name, value)
          return now
        },
        { replace: true },
      ),
    [setQuery],
  )
  const at = (path: string) => {
    const kept = new URLSearchParams(query)
    kept.delete('show')
    const text = kept.toString()
    return text === '' ? path : `${path}?${text}`
  }
  return { paper: isPaper(asked) ? asked : 'letter', at, set }
}
