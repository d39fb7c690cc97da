// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** `forms: ['questions'],` of the linter's table, by folder; `...pure` stands for the folders of the pure core. */
function lintBorders(): Map<string, string[]> {
  const config = readFileSync('eslint.config.js', 'utf8')
  const quoted = (text = '') => [...text.matchAll(/'([^']+)'/g)].map(([, name = '']) => name)
  const pure = quoted(/const pure = \[(.*)\]/.exec(config)?.[1])
  const table = /const mayImport = \{([\s\S]*?)\n\}/.exec(config)?.[1] ?? ''
  return new Map(
    [...table.matchAll(/^ {2}(\w+): \[(.*)\],$/gm)].map(([, folder = '', list = '']) => [
      folder,
      [...(list.includes('...pure') ? pure : []), ...quoted(list)].sort(),
    ]),
  )
}

/** The same of the page's table. */
function pageBorders(): Map<string, string[]> {
  const page = readFileSync('docs/architecture.md', 'utf8')
  const table = page.slice(page.indexOf('| folder'), page.indexOf('`questions`, `forms`'))
  return new Map(
    [...table.matchAll(/^\| (\w+) +\| [^|]+ \| ([^|]*) \|$/gm)]
      .filter(([, folder]) => folder !== 'folder')
      .map(([, folder = '', list = '']) => [
        folder,
        list
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== '')
          .sort(),
      ]),
  )
}

it('the page on architecture says of every folder what the linter lets it import', () => {
  expect(lintBorders().size).toBeGreaterThan(10)
  expect(pageBorders()).toEqual(lintBorders())
})
