import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function CountPhone(_: PartProps) {
  return null
}
