import { resolve } from 'node:path'
import { readWords } from './readWords.ts'
import { restamp } from './restamp.ts'
import { readStamps, writeStamps } from './stampsFile.ts'

/**
 * Records that translations are up to date with English: `npx tsx src/commands/words/stamp.ts [namespace:key …]`.
 * Name the keys whose translation needs no change although English changed; `'*'` names all.
 */
const folder = resolve('locales')
const words = readWords(folder)
writeStamps(folder, restamp(words, readStamps(folder), process.argv.slice(2)))
console.log('Stamped every translation but Simplified Chinese. For that run npx tsx src/commands/deriveSimplified.ts')
