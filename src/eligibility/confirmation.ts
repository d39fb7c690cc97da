/**
 * What the page after sending loads, by `import()`: facts from a form's answers, and their full estimate. Neither schemas
 * nor sources of figures come with it.
 */
export { factsFromAnswers } from './answers/factsFromAnswers.ts'
export { factsFromSimplified } from './answers/factsFromSimplified.ts'
export { estimateHousehold } from './estimateHousehold.ts'
