import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function CountLeader(_: PartProps) {
  return null
}
