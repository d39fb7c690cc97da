import { drawPlot } from '../../../ui/plot/drawPlot.ts'
import type { FigureModel } from './model.ts'

/** The width of a drawing that stands on its own: a page of paper, or a slide. */
export const ownWidth = 720

/** What is written across the corner of a drawing of invented people; null for real ones. */
export type Stamp = string | null

/**
 * A drawing that needs no style sheet: colours of the page are written out, and where nobody took part it says so.
 * @throws where `figure` can't be drawn outside a document
 */
export function ownDrawing(figure: FigureModel, stamp: Stamp): SVGSVGElement {
  const drawn = drawPlot(figure.name, { ...figure.options(ownWidth), width: ownWidth })
  const svg = drawn instanceof SVGSVGElement ? drawn : drawn.querySelector('svg')
  if (!svg) throw new Error(`${figure.id} was not drawn`)
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('font-family', 'system-ui, sans-serif')
  svg.setAttribute('font-size', '14')
  svg.setAttribute('color', colourOf('var(--ink)'))
  for (const element of svg.querySelectorAll('[fill^="var("], [stroke^="var("]'))
    for (const name of ['fill', 'stroke']) {
      const value = element.getAttribute(name)
      if (value?.startsWith('var(')) element.setAttribute(name, colourOf(value))
    }
  const said = [stamp, figure.part].filter((words) => words !== null && words !== undefined)
  if (said.length > 0) addStamp(svg, said.join(' · '))
  return svg
}

function colourOf(value: string): string {
  const name = value.slice('var('.length, -1)
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim() || 'currentColor'
}

const stampHeight = 26

/** Below the drawing, where nothing else can be. */
function addStamp(svg: SVGSVGElement, words: string) {
  const [width, height] = ['width', 'height'].map((side) => Number(svg.getAttribute(side)))
  const whole = (height ?? 0) + stampHeight
  svg.setAttribute('height', String(whole))
  svg.setAttribute('viewBox', `0 0 ${width ?? ownWidth} ${whole}`)
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  const facts = { x: '8', y: String(whole - 8), fill: 'currentColor', 'font-weight': '700', 'text-anchor': 'start' }
  for (const [name, value] of Object.entries(facts)) text.setAttribute(name, value)
  text.textContent = words
  svg.append(text)
}
