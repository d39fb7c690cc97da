/** SHA-256 of a text's UTF-8 bytes in lower-case hexadecimal: the browser has none on plain http, so the caller brings it. */
export type Sha256 = (text: string) => string

/** What decides the order in which people are given arms (measurement B2). */
export interface AllocationPlan {
  /** At least 16 random characters, secret until the data are published. */
  seed: string
  /** Sequences of a crossover, or forms, in their declared order. */
  arms: readonly string[]
  /** How many times each arm occurs in a block; a block's size is drawn from these. */
  multiples: readonly number[]
}

export interface AllocationSlot {
  stratum: string
  /** Place in the stratum, from 0. */
  slot: number
  arm: string
  block: number
}

/** The hash of the seed, published before the first run: whoever has it can check the seed revealed with the data. */
export const commitmentTo = (seed: string, sha256: Sha256): string => sha256(seed)

/**
 * The first `length` slots of a stratum (`es`, or `es|phone`): permuted blocks whose size and order come from hashes
 * of seed, stratum and block, so that the list can be computed again in any language, and strata don't depend on each
 * other (measurement B2). Empty when the plan has no arms, or no multiple of at least 1.
 */
export function allocation(plan: AllocationPlan, stratum: string, length: number, sha256: Sha256): AllocationSlot[] {
  const slots: AllocationSlot[] = []
  if (plan.arms.length === 0 || !plan.multiples.some((multiple) => multiple >= 1)) return slots
  for (let block = 0; slots.length < length; block += 1)
    for (const arm of armsOfBlock(plan, stratum, block, sha256)) slots.push({ stratum, slot: slots.length, arm, block })
  return slots.slice(0, length)
}

function armsOfBlock(
  { seed, arms, multiples }: AllocationPlan,
  stratum: string,
  block: number,
  sha256: Sha256,
): string[] {
  const usable = multiples.filter((multiple) => multiple >= 1)
  const firstByte = Number.parseInt(sha256(`${seed}|${stratum}|${block}|size`).slice(0, 2), 16)
  const multiple = usable[firstByte % usable.length] ?? 1
  const slots = Array.from({ length: Math.floor(multiple) }, () => arms).flat()
  const keyed = slots.map((arm, slot) => ({ arm, key: sha256(`${seed}|${stratum}|${block}|${slot}`) }))
  // Plain comparison: keys are lower-case hexadecimal of one length.
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ arm }) => arm)
}
