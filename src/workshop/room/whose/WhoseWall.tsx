import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function WhoseWall(_: PartProps) {
  return null
}
