import { htmlPage } from '../../../ui/htmlPage.ts'
import { safe } from '../../../ui/safe.ts'
import type { Block, FigureModel, ReportModel, SectionModel, TableModel } from './model.ts'
import { ownDrawing } from './paint.ts'

/** A report as one file that needs no other: it opens anywhere, and prints. */
export function toHtml(report: ReportModel, lang: string): string {
  const { title, simulated, scope, notes, headline, sections, made } = report
  const stamp = simulated?.label ?? null
  const body = `<h1>${safe(title)}</h1>
${simulated ? `<p class="simulated"><strong>${safe(simulated.label)}</strong> ${safe(simulated.body)}</p>` : ''}
<p>${safe(scope)}</p>
${notes.map((note) => `<p class="note">${safe(note)}</p>`).join('\n')}
<section class="headline ${headline.verdict ?? ''}">
<p class="labels"><strong>${safe(headline.label)}</strong> <span>${safe(headline.grade)}</span></p>
<p class="sentence">${safe(headline.sentence)}</p>
${headline.more.map((words) => `<p>${safe(words)}</p>`).join('\n')}
</section>
${sections.map((section) => sectionHtml(section, stamp)).join('\n')}
<footer>${safe(stamp ? `${stamp} · ${made}` : made)}</footer>`
  return htmlPage({ lang, title, style, body })
}

function sectionHtml({ id, heading, blocks }: SectionModel, stamp: string | null): string {
  return `<section id="${id}">\n<h2>${safe(heading)}</h2>\n${blocks.map((block) => blockHtml(block, stamp)).join('\n')}\n</section>`
}

function blockHtml(block: Block, stamp: string | null): string {
  if (block.kind === 'text') return `<p>${safe(block.text)}</p>`
  if (block.kind === 'points') return `<ul>${block.points.map((point) => `<li>${safe(point)}</li>`).join('')}</ul>`
  if (block.kind === 'code') return `<pre>${safe(block.text)}</pre>`
  return block.kind === 'table' ? tableHtml(block.table) : figureHtml(block.figure, stamp)
}

function figureHtml(figure: FigureModel, stamp: string | null): string {
  const drawing = ownDrawing(figure, stamp).outerHTML
  return `<figure>\n<h3>${safe(figure.name)}</h3>\n<figcaption>${safe(figure.says)}</figcaption>\n${drawing}\n</figure>\n${tableHtml(figure.table)}`
}

function tableHtml({ caption, columns, rows }: TableModel): string {
  const head = columns.map(({ head, kind }) => `<th scope="col" class="${kind}">${safe(head)}</th>`).join('')
  const lines = rows.map((cells) => `<tr>${cells.map((cell, at) => cellHtml(cell, at, columns)).join('')}</tr>`)
  return `<div class="wide" role="group" aria-label="${safe(caption)}" tabindex="0">\n<table>\n<caption>${safe(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>\n</div>`
}

function cellHtml(cell: string, at: number, columns: TableModel['columns']): string {
  if (at === 0) return `<th scope="row">${safe(cell)}</th>`
  return `<td class="${columns[at]?.kind ?? 'words'}">${safe(cell)}</td>`
}

/** Black first, colour second; pages of A4 and Letter break between figures and rows, never inside (look, Print). */
const style = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1c1d1f; background: #fffdf8;
  font: 1rem/1.5 system-ui, "Noto Sans", "Noto Sans CJK TC", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; text-wrap: balance; }
h2 { margin-top: 2.5rem; font-size: 1.25rem; border-top: 1px solid #c6cace; padding-top: 1rem; }
h3 { margin: 1.5rem 0 0; font-size: 1rem; }
figure { margin: 1rem 0; }
svg { max-width: 100%; height: auto; }
.headline { border: 2px solid #1c1d1f; border-radius: 6px; padding: 0.5rem 1.25rem; background: #fff; }
.labels { display: flex; gap: 1rem; align-items: baseline; }
.labels strong { font-size: 1.125rem; }
.sentence { font-size: 1.25rem; line-height: 1.4; }
.simulated, .note { border: 2px dashed #1c1d1f; padding: 0.5rem 1rem; }
.wide { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
caption { text-align: start; font-weight: 700; padding: 0.25rem 0; }
th, td { text-align: start; vertical-align: top; padding: 0.25rem 0.5rem 0.25rem 0; border-bottom: 1px solid #dfe1e2; font-weight: 400; }
thead th { font-weight: 700; }
.number { text-align: end; padding-inline-end: 0.75rem; }
pre { white-space: pre-wrap; padding: 0.5rem; border: 1px solid #dfe1e2; background: #fff; }
footer { margin-top: 3rem; font-size: 0.875rem; color: #565c65; }
@media print {
  body { max-width: none; margin: 0; padding: 0; background: none; font-size: 11pt; }
  h2, h3, caption { break-after: avoid; }
  .wide { overflow: visible; }
  figure, tr, .headline { break-inside: avoid; }
  @page { margin: 18mm 16mm; }
}
`
