import type { ReactNode } from 'react'
import type { Block, SectionModel } from '../model/model.ts'
import { FigureView } from './FigureView.tsx'
import { TableView } from './TableView.tsx'

interface SectionViewProps {
  section: SectionModel
  study: string
  stamp: string | null
  /** What is chosen for it, below its heading. */
  children?: ReactNode
}

/** One part of the results. */
export function SectionView({ section, study, stamp, children }: SectionViewProps) {
  const id = `results-${section.id}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{section.heading}</h2>
      {children}
      {section.blocks.map((block, place) => (
        <BlockView key={place} block={block} study={study} stamp={stamp} />
      ))}
    </section>
  )
}

function BlockView({ block, study, stamp }: { block: Block } & Pick<SectionViewProps, 'study' | 'stamp'>) {
  if (block.kind === 'text') return <p>{block.text}</p>
  if (block.kind === 'code') return <pre className="results-code">{block.text}</pre>
  if (block.kind === 'table') return <TableView table={block.table} />
  if (block.kind === 'figure') return <FigureView figure={block.figure} study={study} stamp={stamp} />
  return (
    <ul>
      {block.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
