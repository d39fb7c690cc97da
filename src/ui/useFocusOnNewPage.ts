import { type RefObject, useEffect, useRef } from 'react'

/**
 * For the element that holds a page: another path without another document moves the focus there, so that keyboards and
 * screen readers start at the top of what is new.
 */
export function useFocusOnNewPage(path: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(path)
  useEffect(() => {
    if (shown.current === path) return
    shown.current = path
    main.current?.focus()
  }, [path])
  return main
}
