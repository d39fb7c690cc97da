/** The words of a text without case, accents, punctuation and full-width forms: `Ａve., José` → `ave`, `jose`. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The same words run together, so that `Mei Fong`, `Mei-fong` and `MEIFONG` are one. */
export const compact = (text: string): string => plainWords(text).join('')
