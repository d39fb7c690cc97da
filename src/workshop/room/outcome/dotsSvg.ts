import { formId } from '../../../ui/FormMark.tsx'
import { claimed, minutesAxis } from '../wall/minutesAxis.ts'
import { swarms } from '../wall/swarm.ts'
import { safe } from '../../../ui/safe.ts'
import type { Run } from './outcome.ts'

const minute = 60_000
const width = 720
const margin = 40
const rowHeight = 84
const labelHeight = 20
const axisHeight = 52
const diameters = [12, 10, 8, 6, 4]
const ink = '#1c1d1f'

/** The forms' own colours and shapes, written out: the page has no style sheet but its own. */
const colours: Record<string, string> = { long: '#cf4900', simplified: '#00687d' }
const ownColour = '#ab2165'

/** A dot for each run that was sent, a cross for each that wasn't, on a log axis of minutes. */
export function dotsSvg(runs: readonly Run[], words: { name: string; axis: string; form: (form: string) => string }) {
  const height = runs.length * rowHeight + axisHeight
  const ended = runs.map(({ row: { finished, gaveUp } }) => [...finished, ...gaveUp])
  const axis = minutesAxis(
    ended.flat().map(({ primaryMs }) => primaryMs),
    width,
    margin,
  )
  const bottom = height - axisHeight
  const lines = claimed.map((minutes) => {
    const x = axis.x(minutes * minute)
    return `<line x1="${x}" x2="${x}" y1="0" y2="${bottom}" stroke="${ink}" stroke-dasharray="2 4"/>`
  })
  const ticks = axis.ticks.map(
    ({ minutes, x }) => `<text x="${x}" y="${bottom + 20}" text-anchor="middle">${minutes}</text>`,
  )
  const { diameter, rows: landed } = swarms(
    ended.map((dots) => dots.map(({ id, primaryMs }) => ({ id, x: axis.x(primaryMs) }))),
    rowHeight - labelHeight,
    diameters,
  )
  const rows = runs.map(({ form, row: { finished } }, index) => {
    const middle = index * rowHeight + labelHeight + (rowHeight - labelHeight) / 2
    const colour = colours[formId(form)] ?? ownColour
    const marks = (landed[index] ?? []).map(({ x, y }, at) => {
      const half = diameter / 2 - 1
      return mark(formId(form), { x: round(x), y: round(middle + y), half }, at >= finished.length, colour)
    })
    const label = `<text x="0" y="${index * rowHeight + 15}" font-weight="700">${safe(words.form(form))}</text>`
    return `<g>${label}${marks.join('')}</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${safe(words.name)}" font-size="14" fill="${ink}">
${lines.join('')}
<line x1="${margin}" x2="${width - margin}" y1="${bottom}" y2="${bottom}" stroke="${ink}"/>
${ticks.join('')}
<text x="${width / 2}" y="${height - 6}" text-anchor="middle">${safe(words.axis)}</text>
${rows.join('\n')}
</svg>`
}

const round = (value: number) => Math.round(value * 10) / 10

interface Place {
  x: number
  y: number
  half: number
}

function mark(form: string, { x, y, half }: Place, hasGivenUp: boolean, colour: string): string {
  if (hasGivenUp)
    return `<path d="M${x - half} ${y - half}l${2 * half} ${2 * half}m0 ${-2 * half}l${-2 * half} ${2 * half}" fill="none" stroke="${colour}" stroke-width="2"/>`
  if (form === 'simplified') return `<circle cx="${x}" cy="${y}" r="${half}" fill="${colour}"/>`
  if (form === 'long')
    return `<rect x="${x - half}" y="${y - half}" width="${2 * half}" height="${2 * half}" fill="${colour}"/>`
  return `<path d="M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z" fill="${colour}"/>`
}
