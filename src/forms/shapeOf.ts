import * as z from 'zod/mini'

type RawIssue = z.core.$ZodRawIssue

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * One of several shapes, chosen by a look at the value. Unlike a union it says what is wrong with the shape that was
 * meant, and where.
 */
export const shapeOf = (choose: (value: unknown) => z.ZodMiniType) =>
  z.unknown().check((payload) => {
    const result = choose(payload.value).safeParse(payload.value)
    if (result.success) return
    // Finished issues are raw ones with their input left out.
    for (const issue of result.error.issues) payload.issues.push({ ...issue, input: payload.value } as RawIssue)
  })

/** A list of at most so many; of a longer one nothing else is looked at. */
export const listOf = (of: z.ZodMiniType, most: number) => {
  const tooLong = z.array(z.unknown()).check(z.maxLength(most))
  return shapeOf((value) => (Array.isArray(value) && value.length > most ? tooLong : z.array(of)))
}
