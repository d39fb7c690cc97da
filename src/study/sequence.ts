import * as z from 'zod/mini'
import { code, formVersion } from './names.ts'

/** One run of a sequence: a form, and which twin of the visit's pair is played in it. */
const sequenceRun = z.strictObject({ form: formVersion, twin: z.enum(['a', 'b']) })

/** What a participant does in one visit: forms in order, each as a twin of one pair (measurement B1). */
export const sequence = z.strictObject({ id: code, runs: z.array(sequenceRun).check(z.minLength(1)) })
export type Sequence = z.output<typeof sequence>

/**
 * The four sequences of a crossover (measurement B1), in their declared order: each form meets each twin and each
 * period equally often. `long` and `simplified` are `id@version`.
 */
export function crossover(long: string, simplified: string): Sequence[] {
  return [
    { id: 'la-sb', runs: [as(long, 'a'), as(simplified, 'b')] },
    { id: 'sa-lb', runs: [as(simplified, 'a'), as(long, 'b')] },
    { id: 'lb-sa', runs: [as(long, 'b'), as(simplified, 'a')] },
    { id: 'sb-la', runs: [as(simplified, 'b'), as(long, 'a')] },
  ]
}

/** One form as both twins, in either order: a visit of two runs that compares nothing. */
export function bothTwins(form: string): Sequence[] {
  return [
    { id: 'a-b', runs: [as(form, 'a'), as(form, 'b')] },
    { id: 'b-a', runs: [as(form, 'b'), as(form, 'a')] },
  ]
}

/** One form, once, as twin A: for trying out a form that isn't the study's own. */
export const once = (form: string): Sequence => ({ id: form.replace(/@.*/, ''), runs: [as(form, 'a')] })

const as = (form: string, twin: 'a' | 'b') => ({ form, twin })
