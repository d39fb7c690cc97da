/** What is fetched with the rules: everything that shows an estimate, and the dates that follow from it. */
export { ApplicationEstimate } from './ApplicationEstimate.tsx'
export { EstimateSheet } from './EstimateSheet.tsx'
export { PreScreenerEstimate } from './PreScreenerEstimate.tsx'
export { deadlines } from '../../eligibility/rules/deadlines.ts'
export { estimateOfApplication } from './estimateOf.ts'
