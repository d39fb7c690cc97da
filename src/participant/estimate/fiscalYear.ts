/** The two calendar years of a federal fiscal year: `FFY2027` runs from October 2026 to September 2027. */
export function fiscalYear(name: string): { before: number; year: number } {
  const year = Number(name.replace(/\D/g, ''))
  return { before: year - 1, year }
}
