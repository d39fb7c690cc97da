/**
 * Counts the words of a page's text, so that idle thresholds and reading predictions hold in every language
 * (measurement A4). `lang` is a BCP 47 tag.
 */
export function countWords(text: string, lang: string): number {
  if (!('Segmenter' in Intl)) return countRoughly(text)
  let words = 0
  for (const segment of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words += 1
  return words
}

/** For browsers without a segmenter: runs of letters or digits, and a word for each one and a half Han characters. */
function countRoughly(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const rest = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu)?.length ?? 0
  return rest + Math.ceil(han / 1.5)
}
