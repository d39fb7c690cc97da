import { plot, type PlotOptions } from '@observablehq/plot'

/** The class of every chart. Its rules stand in `styles/plot.scss`. */
export const plotClass = 'plot'

/**
 * Draws with Observable Plot. Plot puts its few rules into a `<style>` of the drawing, which the content security policy
 * forbids; they are in our own style sheet, and the element is taken out before a page can meet it.
 */
export function drawPlot(options: Omit<PlotOptions, 'className' | 'title' | 'caption'>): Element {
  const drawing = plot({ ...options, className: plotClass })
  for (const style of drawing.querySelectorAll('style')) style.remove()
  return drawing
}
