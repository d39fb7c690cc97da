// @vitest-environment node
import { expect, it } from 'vitest'
import { csv } from './csv.ts'

it('writes rows that any reader of CSV reads back', () => {
  const rows = [
    ['Ana, "the boss"', 1],
    ['two\nlines', null],
  ]
  expect(csv(['who', 'n'], rows)).toBe('who,n\n"Ana, ""the boss""",1\n"two\nlines",NA\n')
})

it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
  'has no cell that a spreadsheet would run: %j',
  (text) => {
    expect(csv(['text'], [[text]])).toMatch(/^text\n"?'/)
  },
)
