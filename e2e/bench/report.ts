import { keepsBar, type Measure } from './measure.ts'

const digits: Record<Measure['unit'], number> = {
  ms: 1,
  bytes: 0,
  requests: 0,
  times: 2,
  score: 3,
  'a second': 0,
  MB: 0,
  count: 0,
  percent: 2,
}
const units: Record<Measure['unit'], string> = {
  ms: ' ms',
  bytes: ' bytes',
  requests: '',
  times: ' ×',
  score: '',
  'a second': ' a second',
  MB: ' MB',
  count: '',
  percent: ' %',
}

const show = (value: number, unit: Measure['unit']) =>
  `${value.toLocaleString('en-US', { maximumFractionDigits: digits[unit] })}${units[unit]}`

const verdict = (measure: Measure) => {
  const isKept = keepsBar(measure)
  return isKept === undefined ? '' : isKept ? 'yes' : 'no'
}

const bound = ({ bar, atLeast, unit }: Measure) => {
  if (bar !== undefined) return `≤ ${show(bar, unit)}`
  return atLeast === undefined ? '' : `≥ ${show(atLeast, unit)}`
}

/** The table of a bench, as Markdown. */
export function report(measures: readonly Measure[]): string {
  const rows = measures.map((measure) => {
    const { what, value, unit } = measure
    return `| ${what} | ${show(value, unit)} | ${bound(measure)} | ${verdict(measure)} |`
  })
  return ['| measure | value | bar | ok |', '| --- | --: | --: | --- |', ...rows].join('\n')
}
