import type { NativeName, Person } from '../household.ts'
import { compact } from './plainWords.ts'

const parts = {
  given: ({ given }: NativeName) => given,
  family: ({ family }: NativeName) => family,
  whole: ({ family, given }: NativeName) => `${family}${given}`,
}

/** Whether a name in Han characters is a person's own, or the part of it that was asked for; in either script. */
export const matchesNativeName = (typed: string, part: keyof typeof parts, { native = [] }: Person): boolean =>
  native.some((name) => compact(parts[part](name)) === compact(typed))
