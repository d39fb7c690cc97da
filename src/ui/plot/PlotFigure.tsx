import type { PlotOptions } from '@observablehq/plot'
import { type ReactNode, useLayoutEffect, useRef } from 'react'
import { useSize } from '../useSize.ts'
import { drawPlot } from './drawPlot.ts'

interface PlotFigureProps {
  /** The chart's name. */
  name: string
  /** What it shows, in a sentence or two: stands over the drawing, and is all that is read aloud of it. */
  children: ReactNode
  /** The drawing for a width in pixels; the same function as long as nothing changed. */
  options: (width: number) => PlotOptions
}

const usualSize = { width: 640, height: 1, em: 16 }

/** A chart under its sentence. The table twin stands beside it and is the page's business. */
export function PlotFigure({ name, children, options }: PlotFigureProps) {
  const host = useRef<HTMLDivElement>(null)
  const { width } = useSize(host, usualSize)
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
