import { describe, expect, it } from 'vitest'
import { groupIds, groupOf, isQuestionId, questionIds, questionOf } from './answers.ts'
import { bank } from './bank.ts'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

describe('the bank', () => {
  it('names every question and group once', () => {
    const ids = Object.entries(bank).flatMap(([id, entry]) =>
      entry.kind === 'group' ? [id, ...Object.keys(entry.fields)] : [id],
    )
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    expect([...questionIds, ...groupIds].sort()).toEqual([...ids].sort())
  })

  it('writes ids in kebab-case', () => {
    expect([...questionIds, ...groupIds].filter((id) => !kebab.test(id))).toEqual([])
  })

  it('writes options in kebab-case, but for languages, which have their tags', () => {
    const options = questionIds.flatMap((id) => (id === 'lang-read' ? [] : (questionOf(id).options ?? [])))
    expect(options.filter((option) => !kebab.test(option))).toEqual([])
    expect(questionOf('lang-read').options).toEqual(['en', 'es', 'zh-Hant', 'zh-Hans'])
  })

  it('offers no option twice', () => {
    for (const id of questionIds) {
      const options = questionOf(id).options ?? []
      expect(new Set(options).size, id).toBe(options.length)
    }
  })

  it('pairs names both ways, within one group', () => {
    for (const id of questionIds) {
      const other = questionOf(id).orElse
      if (other === undefined) continue
      expect(isQuestionId(other) && questionOf(other).orElse, id).toBe(id)
      expect(isQuestionId(other) && groupOf(other), id).toBe(groupOf(id))
    }
  })

  it('lets people leave out what the law lets them leave out', () => {
    const civilRights = questionIds.filter((id) => questionOf(id).basis === 6)
    expect(civilRights).not.toEqual([])
    expect(civilRights.filter((id) => !questionOf(id).optional)).toEqual([])
    expect(questionOf('ssn').optional && questionOf('m-ssn').optional).toBe(true)
    expect(questionOf('phone-cell').optional && questionOf('email').optional).toBe(true)
  })

  it('never lets people leave out the signature', () => {
    expect(questionOf('signature').optional).toBe(false)
    expect(questionOf('perjury-ack').optional).toBe(false)
  })
})
