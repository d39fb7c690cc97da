const strong = 'aeoáéó'
const stressedWeak = 'íú'

/**
 * Syllables of a Spanish word: groups of vowels, split between two strong vowels (a e o) and beside a stressed í or ú.
 * The u of que, qui, gue, gui is silent; y at the end is a vowel. Abbreviations without a vowel count as one.
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y$/, 'i')
  const groups = letters.match(/[aeiouáéíóúü]+/g) ?? []
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + nuclei(group), 0),
  )
}

function nuclei(group: string): number {
  const vowels = [...group]
  const splits = vowels.slice(1).filter((vowel, index) => isSplit(vowels[index] ?? '', vowel))
  return 1 + splits.length
}

function isSplit(first: string, second: string): boolean {
  if (stressedWeak.includes(first) || stressedWeak.includes(second)) return true
  return strong.includes(first) && strong.includes(second)
}
