const ends = /(?<=[.!?])\s+|[。！？；\n]+/u

/** The sentences of a screen: each string is at least one, with or without a mark at its end. */
export function sentences(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(ends)).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** Words in letters; numbers and marks are none. */
export function wordsIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}'’-]*/gu) ?? []
}
