/** What is fetched with the rules: everything that shows an estimate. */
export { ApplicationEstimate } from './ApplicationEstimate.tsx'
export { EstimateSheet } from './EstimateSheet.tsx'
export { PreScreenerEstimate } from './PreScreenerEstimate.tsx'
