import type { PlotOptions } from '@observablehq/plot'
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { drawPlot } from './drawPlot.ts'

interface PlotFigureProps {
  /** The chart's name. */
  name: string
  /** What it shows, in a sentence or two: stands over the drawing, and is all that is read aloud of it. */
  children: ReactNode
  /** The drawing for a width in pixels; the same function as long as nothing changed. */
  options: (width: number) => PlotOptions
}

/** A chart under its sentence. The table twin stands beside it and is the page's business. */
export function PlotFigure({ name, children, options }: PlotFigureProps) {
  const host = useRef<HTMLDivElement>(null)
  const width = useWidth(host)
  useLayoutEffect(() => {
    host.current?.replaceChildren(drawPlot(name, { ...options(width), width }))
  }, [options, width, name])
  return (
    <figure className="plot-figure">
      <figcaption>{children}</figcaption>
      <div ref={host} />
    </figure>
  )
}

const usualWidth = 640

/** The width an element has, as it changes. */
function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(usualWidth)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return undefined
    const measure = () => setWidth(Math.floor(current.clientWidth) || usualWidth)
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
