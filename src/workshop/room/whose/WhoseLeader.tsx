import type { PartProps } from '../partProps.ts'

/** Nothing to show. */
export default function WhoseLeader(_: PartProps) {
  return null
}
