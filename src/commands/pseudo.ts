import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pseudoText } from './words/pseudoText.ts'

type Tree = { [key: string]: string | Tree }

/** Writes `locales/TAG/*.json` from English, disguised: `npm run pseudo -- TAG`. It overwrites a pseudo-locale and nothing else. */
const [tag = ''] = process.argv.slice(2)
if (!/^[a-z]{2,3}-X[A-Z]$/.test(tag)) {
  console.error(
    `"${tag}" is no pseudo-locale. Write a language, a dash, and a region that is nobody's: npm run pseudo -- en-XA`,
  )
  process.exit(2)
}

const english = resolve('locales/en')
const folder = resolve('locales', tag)
mkdirSync(folder, { recursive: true })
const files = readdirSync(english)
for (const file of files) {
  const tree = JSON.parse(readFileSync(join(english, file), 'utf8')) as Tree
  writeFileSync(join(folder, file), `${JSON.stringify(disguise(tree), null, 2)}\n`)
}
console.log(`Wrote ${files.length} files to locales/${tag}.`)

function disguise(tree: Tree): Tree {
  const entries = Object.entries(tree).filter(([key]) => !key.endsWith('_note'))
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? pseudoText(value) : disguise(value)]),
  )
}
