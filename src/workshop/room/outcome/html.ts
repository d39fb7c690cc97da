import { safe } from '../../../ui/safe.ts'

interface HtmlTable {
  caption: string
  head: readonly string[]
  /** The first cell names the row. */
  rows: readonly (readonly string[])[]
}

export const tableHtml = ({ caption, head, rows }: HtmlTable): string => `<table>
<caption>${safe(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${safe(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .map((cells) => {
    const [first = '', ...rest] = cells
    return `<tr><th scope="row">${safe(first)}</th>${rest.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`
  })
  .join('\n')}
</tbody>
</table>`

export const listHtml = (points: readonly string[]): string =>
  `<ul>${points.map((point) => `<li>${safe(point)}</li>`).join('')}</ul>`

export const sectionHtml = (id: string, heading: string, parts: readonly string[]): string =>
  `<section id="${id}">\n<h2>${safe(heading)}</h2>\n${parts.join('\n')}\n</section>`

export const paragraph = (text: string): string => `<p>${safe(text)}</p>`
