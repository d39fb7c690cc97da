import { type RefObject, useLayoutEffect, useState } from 'react'

export interface Size {
  width: number
  height: number
  /** How large its text is. */
  em: number
}

/** The size an element has, in pixels, as it changes; `usual` until it has one. */
export function useSize(element: RefObject<HTMLElement | null>, usual: Size): Size {
  const [size, setSize] = useState(usual)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const measure = () => {
      const { clientWidth, clientHeight } = current
      if (clientWidth === 0 || clientHeight === 0) return
      setSize({ width: clientWidth, height: clientHeight, em: parseFloat(getComputedStyle(current).fontSize) })
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}
