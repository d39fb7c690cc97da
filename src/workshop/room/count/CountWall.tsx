import { TaxWall } from '../../talk/tax/TaxWall.tsx'
import type { PartProps } from '../partProps.ts'

/** Act four on the wall. */
export default function CountWall({ room }: PartProps) {
  return <TaxWall inputs={room.state.talking.tax} />
}
