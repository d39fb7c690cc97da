import { Estimated } from '../estimate/Estimated.tsx'
import type { ExtrasProps } from './PageExtras.tsx'

/** What the pre-screener's answers come to. Whatever it says, the way on is the same. */
export const Outcome = ({ walked, context }: ExtrasProps) => (
  <Estimated>
    {({ PreScreenerEstimate }) => <PreScreenerEstimate relevant={walked.relevant} today={context.today} />}
  </Estimated>
)
