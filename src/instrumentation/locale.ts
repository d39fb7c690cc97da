/** The languages that events, requests and files of words come in, English first: it is the source of the others. */
export const locales = ['en', 'es', 'zh-Hant', 'zh-Hans'] as const
export type Locale = (typeof locales)[number]

/** Chinese has rules of its own for marks, blanks and the length of sentences. */
export const isChinese = (locale: Locale): boolean => locale.startsWith('zh')
