import type { Measure } from '../bench/measure.ts'

export async function clockOverhead(_ms: number): Promise<Measure[]> {
  return []
}
