import type { PartProps } from '../partProps.ts'
export function TakeOutcome(_: PartProps) {
  return null
}
