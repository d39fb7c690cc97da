// @vitest-environment node
import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { describe, expect, it } from 'vitest'
import { figuresTable, withFigures } from './figuresTable.ts'
import { readmeWithFigures } from './readmeFigures.ts'

const page = {
  file: 'docs/kit.md',
  markdown: `# Kit

## clock

Run on 2026-01-02 at commit abc.

| what       | value  | bar    | ok  |
| ---------- | -----: | -----: | --- |
| Error (20) | 1.0 ms | ≤ 5 ms | yes |

## kills

Run on 2026-01-03.

| what | value | as it must be |
| ---- | ----: | ------------- |
| Lost |     0 | yes           |
`,
}

describe('the table of figures', () => {
  it('takes value, bar and day from the page', () => {
    const wanted = [
      { file: 'docs/kit.md', section: 'clock', row: 'Error' },
      { file: 'docs/kit.md', section: 'kills', row: 'Lost', as: 'Lost of what was kept' },
    ]
    expect(figuresTable([page], wanted).split('\n').slice(2)).toEqual([
      '| Error (20) | 1.0 ms | ≤ 5 ms | [2026-01-02](docs/kit.md#clock) |',
      '| Lost of what was kept | 0 |  | [2026-01-03](docs/kit.md#kills) |',
    ])
  })

  it('names the page, the section and the row that are missing', () => {
    const ask = (section: string, row: string) => () => figuresTable([page], [{ file: 'docs/kit.md', section, row }])
    expect(ask('kills', 'Doubled')).toThrow('docs/kit.md, kills has 0 rows that begin: Doubled')
    expect(ask('nothing', 'Lost')).toThrow('docs/kit.md, nothing has 0 rows')
    expect(() => figuresTable([], [{ file: 'docs/no.md', row: 'Lost' }])).toThrow('there is no docs/no.md')
  })

  it('stands between its marks', () => {
    expect(() => withFigures('# timetax', '')).toThrow('lacks')
  })
})

it('the README has the figures of the pages; npm run figures writes them', async () => {
  const settings = await resolveConfig('README.md')
  const written = await format(readmeWithFigures(), { ...settings, parser: 'markdown' })
  expect(readFileSync('README.md', 'utf8') === written).toBe(true)
})
