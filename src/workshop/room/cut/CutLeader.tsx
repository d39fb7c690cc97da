import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function CutLeader(_: PartProps) {
  return null
}
