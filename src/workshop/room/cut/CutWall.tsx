import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function CutWall(_: PartProps) {
  return null
}
