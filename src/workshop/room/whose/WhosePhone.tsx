import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function WhosePhone(_: PartProps) {
  return null
}
