/** What is wrong with a number, as a code; the page has words for each. */
export type Fault = 'missing' | 'not-number' | 'too-small' | 'too-large' | 'too-many'

export type Read<T> = { value: T } | { fault: Fault }

interface Bounds {
  atLeast: number
  atMost: number
}

/** A number as people type it: `1,000,000`, `0.5`, ` 45 `. */
const written = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/

function readOne(typed: string, { atLeast, atMost }: Bounds): Read<number> {
  if (typed === '') return { fault: 'missing' }
  if (!written.test(typed)) return { fault: 'not-number' }
  const value = Number(typed.replaceAll(',', ''))
  if (value < atLeast) return { fault: 'too-small' }
  return value > atMost ? { fault: 'too-large' } : { value }
}

/** One number. */
export const readNumber = (typed: string, bounds: Bounds): Read<number> => readOne(typed.trim(), bounds)

const mostPeople = 1_000
/** Nobody fills in a form in less than a hundredth of a minute, or in more than a week. */
const minutes: Bounds = { atLeast: 0.01, atMost: 10_080 }

/** Minutes, one number for each person: separated by commas, semicolons, blanks or lines. */
export function readMinutes(typed: string): Read<number[]> {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '')
  if (parts.length === 0) return { fault: 'missing' }
  if (parts.length > mostPeople) return { fault: 'too-many' }
  const values: number[] = []
  for (const part of parts) {
    const read = readOne(part, minutes)
    if ('fault' in read) return read
    values.push(read.value)
  }
  return { value: values }
}
