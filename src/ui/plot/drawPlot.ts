import { plot, type PlotOptions } from '@observablehq/plot'

/** The class of every chart. Its rules stand in `styles/plot.scss`. */
export const plotClass = 'plot'

/**
 * Draws with Observable Plot, as one picture with one name. Plot puts its few rules into a `<style>` of the drawing, which
 * the content security policy forbids; they are in our own style sheet, and the element is taken out before a page can meet
 * it. Its names for groups of marks (`line`, `x-axis tick`) are no words for a reader: they become `data-mark`.
 */
export function drawPlot(name: string, options: Omit<PlotOptions, 'className' | 'title' | 'caption'>): Element {
  const drawing = plot({ ...options, className: plotClass })
  for (const style of drawing.querySelectorAll('style')) style.remove()
  for (const group of drawing.querySelectorAll('[aria-label]')) {
    group.setAttribute('data-mark', group.getAttribute('aria-label') ?? '')
    group.removeAttribute('aria-label')
  }
  drawing.setAttribute('role', 'img')
  drawing.setAttribute('aria-label', name)
  return drawing
}
