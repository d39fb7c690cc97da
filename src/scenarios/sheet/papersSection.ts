import type { SamplePaper } from '../papers.ts'
import { fact, type SheetSection } from './fact.ts'

/** The papers the household can show. */
export function papersSection(papers: readonly SamplePaper[]): SheetSection {
  const kinds = [...new Set(papers.map(({ kind }) => kind))]
  const list = kinds.map((kind) => ({ term: `papers.${kind}` }) as const)
  return { id: 'papers', facts: [fact('papers.have', { papers: { list } }), fact('papers.later')] }
}
