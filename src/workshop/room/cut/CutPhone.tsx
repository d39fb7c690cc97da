import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function CutPhone(_: PartProps) {
  return null
}
