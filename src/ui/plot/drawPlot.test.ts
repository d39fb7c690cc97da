// @vitest-environment jsdom
import { lineY, plot } from '@observablehq/plot'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { drawPlot, plotClass } from './drawPlot.ts'

const marks = [lineY([1, 2, 3])]

it('draws without a style of its own, which the content security policy would refuse', () => {
  const drawing = drawPlot('A line', { marks })
  expect(drawing.querySelector('path')).not.toBeNull()
  expect(drawing.querySelectorAll('style')).toHaveLength(0)
})

it('has every rule that Plot would have brought in our own style sheet', () => {
  const brought = plot({ marks, className: plotClass }).querySelector('style')?.textContent ?? ''
  const ours = readFileSync('src/ui/styles/plot.scss', 'utf8')
  const declarations = brought.match(/[\w-]+: [^;{}]+;/g) ?? []
  expect(declarations.length).toBeGreaterThan(0)
  expect(declarations.filter((one) => !ours.includes(one) && !one.startsWith('--plot-background'))).toEqual([])
})

it('is one picture with one name', () => {
  const drawing = drawPlot('A line', { marks })
  expect(drawing.getAttribute('role')).toBe('img')
  expect(drawing.getAttribute('aria-label')).toBe('A line')
  expect(drawing.querySelectorAll('[aria-label]')).toHaveLength(0)
  expect(drawing.querySelector('[data-mark="line"]')).not.toBeNull()
})
