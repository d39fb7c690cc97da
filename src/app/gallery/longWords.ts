import type { Words } from '../../i18n/useWords.ts'

/** Words three times as long as written, to see what gives way. */
export const longWords = (words: Words): Words => ({
  ...words,
  t: (key, values) => Array.from({ length: 3 }, () => words.t(key, values)).join(' '),
})
