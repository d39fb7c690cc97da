/** A number of `parameters.json` with where it comes from. */
export interface Sourced {
  unit: string
  value: unknown
  source: readonly string[]
  section?: string
  note?: string
  confidence?: string
}

export interface YearBlock {
  effective_from: string
  effective_to: string
  status: string
  note?: string
  confidence?: string
  values: Record<string, Sourced>
}

export interface Source {
  title: string
  where: string | null
  how: string
}

/** The shape of `parameters.json`. */
export interface Parameters {
  as_of: string
  sources: Record<string, Source>
  fiscal_years: Record<string, YearBlock>
  constants: Record<string, Sourced>
}
