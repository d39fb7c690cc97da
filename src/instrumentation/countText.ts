import { countWords } from './words.ts'

/** Han characters, and a Latin word or a number beside them as one, in words that the segmenter finds. */
function countCharacters(text: string, language: string): number {
  let characters = 0
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text))
    if (isWordLike) characters += segment.match(/\p{Script=Han}/gu)?.length ?? 1
  return characters
}

/** What there is to read in a text, in the unit of the language's reading speed: words, in Chinese characters. */
export const countText =
  (language: string) =>
  (text: string): number =>
    language.startsWith('zh') && 'Segmenter' in Intl ? countCharacters(text, language) : countWords(text, language)
