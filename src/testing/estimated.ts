/** The result when it was estimated; a test that expects one stops with the reason otherwise. */
export function estimated<R extends { status: string; reason?: string }>(
  result: R,
): Extract<R, { status: 'estimated' }> {
  if (isEstimated(result)) return result
  throw new Error(`${result.status}: ${result.reason ?? 'no reason'}`)
}

function isEstimated<R extends { status: string }>(result: R): result is Extract<R, { status: 'estimated' }> {
  return result.status === 'estimated'
}
