import { useEffect } from 'react'

/** Begins a page at its top, with the focus on its heading; `page` names it, and is blank where this is not the place to. */
export function useFocusOnHeading(page: string): void {
  useEffect(() => {
    if (page === '') return
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }, [page])
}
