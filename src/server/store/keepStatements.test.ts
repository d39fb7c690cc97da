import Database from 'libsql'
import { expect, it, vi } from 'vitest'
import { keepStatements } from './keepStatements.ts'

function aTable() {
  const database = new Database(':memory:')
  database.exec('create table notes (n integer primary key, text text)')
  return { database, prepare: keepStatements(database) }
}

it('prepares a statement once, however often it is asked for', () => {
  const { database, prepare } = aTable()
  const prepared = vi.spyOn(database, 'prepare')
  for (const text of ['a', 'b', 'c']) prepare('insert into notes (text) values (?)').run(text)
  expect(prepared).toHaveBeenCalledOnce()
  expect(prepare('select text from notes order by n').all()).toEqual([{ text: 'a' }, { text: 'b' }, { text: 'c' }])
})

it('goes on after a statement has failed, and after the table has changed', () => {
  const { database, prepare } = aTable()
  const insert = 'insert into notes (n, text) values (?, ?)'
  prepare(insert).run(1n, 'first')
  expect(() => prepare(insert).run(1n, 'again')).toThrow('UNIQUE')
  prepare(insert).run(2n, 'second')
  expect(prepare('select * from notes where n = 2').all()).toEqual([{ n: 2, text: 'second' }])
  database.exec("alter table notes add column lang text default 'en'")
  expect(prepare('select * from notes where n = 2').all()).toEqual([{ n: 2, text: 'second', lang: 'en' }])
})

it('forgets what was unused for longest, and keeps what is used', () => {
  const { database, prepare } = aTable()
  const often = 'select count(*) as rows from notes'
  prepare(often)
  const prepared = vi.spyOn(database, 'prepare')
  for (let n = 0; n < 500; n += 1) {
    prepare(`select ${n} as n`)
    prepare(often)
  }
  expect(prepared).toHaveBeenCalledTimes(500)
  prepare('select 0 as n')
  expect(prepared).toHaveBeenCalledTimes(501)
})
