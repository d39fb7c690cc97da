/** A Han character, or full-width punctuation, is as wide as two Latin letters, and a line may end after any. */
const isWide = (character: string) => /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character)
/** In Latin letters. */
export const widthOf = (text: string) => [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0)

/** Punctuation that no line of Chinese begins with (W3C, Requirements for Chinese Text Layout, 3.1.2). */
const neverFirst = /^[，。、；：？！）」』”]/

/** Breaks a text into lines of at most so many letters, between words, or between Han characters. A longer word stays whole. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(
    /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]|[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+|\s+/gu,
  ) ?? []) {
    const isFull = widthOf((line + piece).trimEnd()) > letters && line.trim() !== ''
    if (isFull && !neverFirst.test(piece)) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '')
}
