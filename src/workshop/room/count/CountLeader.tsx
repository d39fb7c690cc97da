import { TaxDesk } from '../../talk/tax/TaxDesk.tsx'
import type { PartProps } from '../partProps.ts'

/** Act four in the leader's hand. */
export default function CountLeader({ room }: PartProps) {
  const { tax } = room.state.talking
  return <TaxDesk inputs={tax} dots={room.dots} show={(inputs) => void room.act({ kind: 'set-tax', tax: inputs })} />
}
