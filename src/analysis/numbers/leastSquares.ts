/** A linear model fitted by least squares. */
export interface Fit {
  coefficients: number[]
  /** Standard errors of the coefficients; zeros when df is 0. */
  errors: number[]
  /** Sum of squared residuals. */
  rss: number
  df: number
}

/**
 * Fits `y` to the columns of `rows` by Householder's QR, as R's `lm`. Null when a column follows from the others, or
 * when there are fewer rows than columns.
 */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]): Fit | null {
  const width = rows[0]?.length ?? 0
  if (width === 0 || rows.length < width) return null
  const columns = Array.from({ length: width }, (_, column) => Float64Array.from(rows, (row) => row[column] ?? 0))
  const sizes = columns.map(norm)
  const right = Float64Array.from(y)
  for (const [step, column] of columns.entries()) {
    const mirror = reflector(column, step)
    if (norm(mirror) <= 1e-10 * (sizes[step] ?? 0)) return null
    for (const other of [...columns.slice(step), right]) reflect(other, mirror)
    if (Math.abs(column[step] ?? 0) <= 1e-10 * (sizes[step] ?? 0)) return null
  }
  const coefficients = solveUpper(columns, right)
  const df = rows.length - width
  const rss = right.subarray(width).reduce((sum, value) => sum + value * value, 0)
  const spread = df > 0 ? Math.sqrt(rss / df) : 0
  const errors = inverseRowNorms(columns).map((size) => size * spread)
  return { coefficients, errors, rss, df }
}

function norm(vector: Float64Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0))
}

/** The mirror that sends a column, from `step` down, onto the axis of `step`. */
function reflector(column: Float64Array, step: number): Float64Array {
  const mirror = column.map((value, row) => (row < step ? 0 : value))
  const head = mirror[step] ?? 0
  mirror[step] = head + (head < 0 ? -1 : 1) * norm(mirror)
  return mirror
}

function reflect(vector: Float64Array, mirror: Float64Array): void {
  let along = 0
  let size = 0
  mirror.forEach((value, row) => {
    along += value * (vector[row] ?? 0)
    size += value * value
  })
  if (size === 0) return
  mirror.forEach((value, row) => {
    vector[row] = (vector[row] ?? 0) - (2 * along * value) / size
  })
}

function solveUpper(columns: readonly Float64Array[], right: Float64Array): number[] {
  const solved = columns.map(() => 0)
  for (let row = columns.length - 1; row >= 0; row -= 1) {
    let rest = right[row] ?? 0
    for (let column = row + 1; column < columns.length; column += 1)
      rest -= (columns[column]?.[row] ?? 0) * (solved[column] ?? 0)
    solved[row] = rest / (columns[row]?.[row] ?? 1)
  }
  return solved
}

/** Lengths of the rows of R's inverse: the standard errors in units of the residual spread. */
function inverseRowNorms(columns: readonly Float64Array[]): number[] {
  const inverse = columns.map((_, unit) =>
    solveUpper(
      columns,
      Float64Array.from(columns, (_, row) => (row === unit ? 1 : 0)),
    ),
  )
  return columns.map((_, row) => Math.hypot(...inverse.map((column) => column[row] ?? 0)))
}
