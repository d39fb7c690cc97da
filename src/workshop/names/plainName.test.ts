// @vitest-environment node
import { expect, it } from 'vitest'
import { lookup } from '../../commands/lookup.ts'
import { readWords } from '../../commands/words/readWords.ts'
import { questionIds } from '../../questions/answers.ts'
import { plainName } from './useNames.ts'

const words = readWords('locales')

it.each(['es', 'zh-Hant', 'zh-Hans'] as const)('names every question of the bank in %s', (locale) => {
  const look = lookup(words[locale])
  expect(questionIds.filter((id) => plainName(id, look) === undefined)).toEqual([])
})
