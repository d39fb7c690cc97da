import { countWords } from '../../instrumentation/words.ts'
import type { Count } from '../../prediction/countForm.ts'
import type { Language } from '../../prediction/timeOf.ts'

/** Han characters, and a Latin word or a number beside them as one, in words that the segmenter finds. */
function countCharacters(text: string, language: Language): number {
  let characters = 0
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike) characters += segment.match(/\p{Script=Han}/gu)?.length ?? 1
  return characters
}

/** What there is to read in a text, in the unit of the language's reading speed: words, in Chinese characters. */
export const countText =
  (language: Language): Count =>
  (text) =>
    language.startsWith('zh') ? countCharacters(text, language) : countWords(text, language)
