/** Remembers the last result of a pure function of one text: households of one day share its calendar. */
export function lastOf<T>(compute: (of: string) => T): (of: string) => T {
  let last: { of: string; result: T } | undefined
  return (of) => {
    if (last?.of !== of) last = { of, result: compute(of) }
    return last.result
  }
}
