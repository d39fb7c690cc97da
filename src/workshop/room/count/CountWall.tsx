import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function CountWall(_: PartProps) {
  return null
}
