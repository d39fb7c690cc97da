/**
 * What the pre-screener's page loads, by `import()`: facts from its eight answers, and their estimate. Neither schemas nor
 * sources of figures come with it.
 */
export { factsFromPreScreener } from './answers/factsFromPreScreener.ts'
export { estimateSimple } from './estimateSimple.ts'
