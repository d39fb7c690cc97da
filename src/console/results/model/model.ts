import type { PlotOptions } from '@observablehq/plot'

/** A table as it is read: every cell is words or a number written out. */
export interface TableModel {
  id: string
  caption: string
  columns: { head: string; kind: 'words' | 'number' }[]
  rows: string[][]
}

/** A figure with the sentence that stands for it, and its table twin. */
export interface FigureModel {
  id: string
  name: string
  says: string
  /** What part of the people it shows, where it isn't everybody: stands on the drawing too when it is taken along. */
  part?: string
  /** The drawing for a width in pixels. */
  options: (width: number) => PlotOptions
  table: TableModel
}

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'points'; points: string[] }
  | { kind: 'code'; text: string }
  | { kind: 'table'; table: TableModel }
  | { kind: 'figure'; figure: FigureModel }

export interface SectionModel {
  id: string
  heading: string
  blocks: Block[]
}

/** What stands above everything else. */
export interface HeadlineModel {
  sentence: string
  label: string
  /** The code behind the label, for its look; null without a verdict. */
  verdict: 'supported' | 'not_supported' | 'undetermined' | null
  grade: string
  /** What the grade lacks, what the sentence stands on, whether definitions differ. */
  more: string[]
}

/** Everything that is said of a study, on the page and in the report. */
export interface ReportModel {
  title: string
  /** Set for invented people; stands on every figure. */
  simulated: { label: string; body: string } | null
  scope: string
  notes: string[]
  headline: HeadlineModel
  sections: SectionModel[]
  made: string
}
