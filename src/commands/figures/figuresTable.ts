/** A page of measurements, as its program wrote it: its sections, or the whole page where it has one table. */
export interface Page {
  /** The file, from the project's folder. */
  file: string
  markdown: string
}

/** A figure for the README: the line of a page whose first cell begins with `row`. */
export interface Wanted {
  file: string
  /** The section of the page, by its heading; none for the page's only table. */
  section?: string
  row: string
  /** What the README calls it, where the page’s own words need its heading to be understood. */
  as?: string
}

const headings = ['what was measured', 'seen', 'bar', 'on']

/**
 * The README's table of figures, as Markdown: each taken from the page that its program wrote, with its bar and the day of the run.
 * @throws with the page, the section and the row where a page lacks a figure, or has it twice
 */
export function figuresTable(pages: readonly Page[], wanted: readonly Wanted[]): string {
  const lines = wanted.map((one) => {
    const page = pages.find(({ file }) => file === one.file)
    if (!page) throw new Error(`there is no ${one.file}`)
    return lineOf(page, one)
  })
  return [headings, headings.map((_, index) => (index === 1 ? '--:' : '---')), ...lines].map(rowOf).join('\n')
}

function lineOf({ file, markdown }: Page, { section, row, as }: Wanted): string[] {
  const text = section === undefined ? markdown : sectionOf(markdown, section)
  const place = section === undefined ? file : `${file}, ${section}`
  const found = [...text.matchAll(/^\| (.*) \|$/gm)].map(([, line = '']) =>
    line.split(' | ').map((cell) => cell.trim()),
  )
  const rows = found.filter(([what = '']) => what.startsWith(row))
  const [cells] = rows
  if (cells === undefined || rows.length > 1) throw new Error(`${place} has ${rows.length} rows that begin: ${row}`)
  const [what = '', value = '', bar = ''] = cells
  const [, day] = /\bon (\d{4}-\d\d-\d\d)\b/.exec(text) ?? []
  if (day === undefined) throw new Error(`${place} doesn’t say on which day it was written`)
  const link = section === undefined ? file : `${file}#${section}`
  return [as ?? what, value, /^(yes|NO)$/.test(bar) ? '' : bar, `[${day}](${link})`]
}

const sectionOf = (markdown: string, name: string) =>
  markdown.split(/^(?=## )/m).find((section) => section.startsWith(`## ${name}\n`)) ?? ''

const rowOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const begin = '<!-- figures: written by npm run figures -->'
const end = '<!-- end of figures -->'

/** The README with its table of figures replaced. Throws where the two marks are missing. */
export function withFigures(readme: string, table: string): string {
  const [before, rest] = readme.split(begin)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`the README lacks ${begin} or ${end}`)
  return `${before}${begin}\n\n${table}\n\n${end}${after}`
}
