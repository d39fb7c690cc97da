import { syllable } from 'syllable'
import { sentences, wordsIn } from './sentences.ts'
import { spanishSyllables } from './spanishSyllables.ts'

/** Words a sentence and syllables a word; undefined for a text without words. */
function counts(texts: readonly string[], syllables: (word: string) => number) {
  const all = sentences(texts)
  const words = all.flatMap(wordsIn)
  if (words.length === 0) return undefined
  const total = words.reduce((sum, word) => sum + syllables(word), 0)
  return { wordsPerSentence: words.length / all.length, syllablesPerWord: total / words.length }
}

/** Flesch-Kincaid grade of an English text, a US school grade; lower is easier (Kincaid 1975). */
export function fleschKincaid(texts: readonly string[]): number | undefined {
  const found = counts(texts, syllable)
  return found && 0.39 * found.wordsPerSentence + 11.8 * found.syllablesPerWord - 15.59
}

/** Fernández-Huerta score of a Spanish text; higher is easier, 80 to 90 is fifth grade. */
export function fernandezHuerta(texts: readonly string[]): number | undefined {
  const found = counts(texts, spanishSyllables)
  return found && 206.84 - 60 * found.syllablesPerWord - 1.02 * found.wordsPerSentence
}

/** Characters a sentence of a Chinese text. A Latin word or a number beside the characters counts as one. */
export function charactersPerSentence(texts: readonly string[]): number | undefined {
  const all = sentences(texts)
  if (all.length === 0) return undefined
  return all.reduce((sum, sentence) => sum + characters(sentence), 0) / all.length
}

/** The longest run of characters between any two marks. */
export function longestRun(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(/[，。？！：；、（）「」『』“”\s]/u)).map(characters))
}

function characters(text: string): number {
  return (text.match(/\p{Script=Han}|[\p{Script=Latin}\p{N}]+/gu) ?? []).length
}
