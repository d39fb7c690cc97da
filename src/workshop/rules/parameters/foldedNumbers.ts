import type { SourcedNumber } from '../../../eligibility/parameters/sourced.ts'

/** A number, with what each person after the eighth adds where it goes by size. */
export interface FoldedNumber extends SourcedNumber {
  more?: SourcedNumber
}

const suffix = '_each_additional'

/** Numbers by size and what each person more adds have the same sources: they are one line. */
export function foldedNumbers(numbers: readonly SourcedNumber[]): FoldedNumber[] {
  const moreOf = (number: SourcedNumber) =>
    numbers.find(({ key, source }) => key === `${number.key}${suffix}` && String(source) === String(number.source))
  const folded = new Set(numbers.map((number) => moreOf(number)))
  return numbers.filter((number) => !folded.has(number)).map((number) => ({ ...number, more: moreOf(number) }))
}
