/** Milliseconds of `9:05` or `75:03`, as the console writes times; null for anything else. */
export function readMinutes(typed: string): number | null {
  const found = /^(\d{1,4}):([0-5]\d)$/.exec(typed.trim())
  return found ? (Number(found[1]) * 60 + Number(found[2])) * 1_000 : null
}
