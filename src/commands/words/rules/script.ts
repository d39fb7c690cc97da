import { Converter } from 'opencc-js'
import { allEntries, errorAt } from '../entry.ts'
import type { Finding } from '../finding.ts'
import type { Words } from '../words.ts'

const han = /\p{Script=Han}/gu
const toTraditional = Converter({ from: 'cn', to: 't' })
const toSimplified = Converter({ from: 't', to: 'cn' })

/** Every locale names the two scripts in their own characters. */
const ownNames = /繁體中文|简体中文/g

/** Traditional text has no simplified characters, Simplified text no traditional ones. */
export function script(words: Words): Finding[] {
  return allEntries(words).flatMap((entry) => {
    const wrong = wrongCharacters(entry.locale, entry.value)
    if (wrong.length === 0) return []
    const name = entry.locale === 'zh-Hant' ? 'simplified' : 'traditional'
    return [errorAt(entry, `has the ${name} characters ${wrong.join(' ')}; write them in this page's script`)]
  })
}

function wrongCharacters(locale: string, text: string): string[] {
  const characters = [...new Set(text.replace(ownNames, '').match(han) ?? [])]
  if (locale === 'zh-Hant') return characters.filter(isOnlySimplified)
  if (locale === 'zh-Hans') return characters.filter((character) => toSimplified(character) !== character)
  return []
}

/**
 * The converter alone would also refuse 里, 后 or 台, which are simplified forms of one character and traditional forms
 * of another. Those are among the 5,401 frequent characters of Big5, the Traditional code page; 个 or 体 are not.
 */
function isOnlySimplified(character: string): boolean {
  return toTraditional(character) !== character && !frequentTraditional.has(character)
}

const frequentTraditional = new Set(big5LevelOne())

/** Big5's level 1: rows A4–C6, with the trail bytes 40–7E and A1–FE. */
function* big5LevelOne(): Generator<string> {
  const decoder = new TextDecoder('big5')
  for (let lead = 0xa4; lead <= 0xc6; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail > 0x7e && trail < 0xa1) continue
      yield decoder.decode(Uint8Array.of(lead, trail))
    }
  }
}
