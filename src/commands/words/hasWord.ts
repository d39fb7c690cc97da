import type { Term } from './glossary.ts'

/**
 * Whether a text has a word or phrase: anywhere among Chinese characters, else as whole words, singular or plural.
 * A word of two Latin letters counts only as the whole text: "Si" (if) is wrong for “Sí” (yes) and right in a sentence.
 */
export function hasWord(text: string, word: string): boolean {
  if (word.length <= 2 && /\p{Script=Latin}/u.test(word)) return text.trim() === word
  if (/\p{Script=Han}/u.test(word)) return text.includes(word)
  return new RegExp(`(?<!\\p{L})${escape(word)}(?:e?s)?(?!\\p{L})`, 'iu').test(text)
}

/** Whether an English text has a term of the glossary in one of its spellings. */
export function mentions(english: string, term: Term): boolean {
  return term.spellings.en.some((spelling) => hasWord(english, spelling))
}

function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
