import { researchFormats, type ResearchFormats } from './researchFormats.ts'
import { useWords } from './useWords.ts'

/** Moments and numbers as the language being read writes them. */
export const useFormats = (): ResearchFormats => researchFormats(useWords().locale)
