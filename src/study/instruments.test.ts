import { describe, expect, it } from 'vitest'
import { locales } from '../instrumentation/locale.ts'
import { code } from './names.ts'
import { instruments, questionnaires, wordingOf } from './instruments.ts'

describe('questionnaires', () => {
  it('can be replied to: each item and each point is a code', () => {
    for (const name of questionnaires) {
      const { items, lowest, highest, step } = instruments[name]
      for (const word of [name, ...items, String(lowest), String(highest)])
        expect(code.safeParse(word).success).toBe(true)
      expect((highest - lowest) % step).toBe(0)
      expect(new Set(items).size).toBe(items.length)
    }
  })

  it('of two runs fit into one request', async () => {
    const { mostReplies } = await import('./mostReplies.ts')
    const items = questionnaires.flatMap((name) => instruments[name].items)
    expect(items.length * 2).toBeLessThanOrEqual(mostReplies)
  })
})

describe('where words come from', () => {
  it('marks every translation of a published scale as our own', () => {
    expect(locales.map((locale) => wordingOf('sus', locale))).toEqual([
      'original',
      'own-translation',
      'own-translation',
      'own-translation',
    ])
    expect(wordingOf('umux-lite', 'en')).toBe('adapted')
  })

  it('marks our own items as ours in every language', () => {
    expect(new Set(locales.map((locale) => wordingOf('burden', locale)))).toEqual(new Set(['own-wording']))
  })

  it('says nothing of languages that were put together, and of what is no questionnaire', () => {
    expect(wordingOf('sus', 'other')).toBeNull()
    expect(wordingOf('background', 'en')).toBeNull()
  })
})
