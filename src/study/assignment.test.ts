// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { scenarioAsked, scenarioInTurn, sequenceAsked } from './assignment.ts'
import { demoStudy } from './demoStudy.ts'
import { studyDefinition } from './study.ts'

describe('the demo study', () => {
  it('is a sound study', () => {
    expect(studyDefinition.parse(demoStudy)).toEqual(demoStudy)
  })

  it('gives Spanish visits the two Spanish-speaking households in turn', () => {
    const turns = [0, 1, 2, 3].map((place) => scenarioInTurn(demoStudy, 'es', place))
    expect(turns).toEqual(['lucia-ramirez-soto', 'rosa-hernandez-luna', 'lucia-ramirez-soto', 'rosa-hernandez-luna'])
  })

  it.each(['zh-Hant', 'zh-Hans'] as const)('gives %s visits the two Chinese-speaking households in turn', (lang) => {
    const turns = [0, 1, 2].map((place) => scenarioInTurn(demoStudy, lang, place))
    expect(turns).toEqual(['mei-fong-leung', 'su-ping-huang', 'mei-fong-leung'])
  })

  it('gives English visits each of the ten other households before any comes again', () => {
    const turns = Array.from({ length: 11 }, (_, place) => scenarioInTurn(demoStudy, 'en', place))
    expect(new Set(turns.slice(0, 10)).size).toBe(10)
    expect(turns[10]).toBe(turns[0])
    expect(turns).not.toContain('mei-fong-leung')
  })
})

describe('a scenario asked for in the link', () => {
  it('is taken in any language when the study has it', () => {
    expect(scenarioAsked(demoStudy, 'mei-fong-leung')).toBe('mei-fong-leung')
  })

  it('is ignored when the study does not have it', () => {
    expect(scenarioAsked(demoStudy, 'somebody-else')).toBeNull()
    expect(scenarioAsked(demoStudy, undefined)).toBeNull()
  })

  it('is not needed: a language without scenarios gets none', () => {
    expect(scenarioInTurn({ ...demoStudy, scenarios: { en: ['dana-whitfield'] } }, 'es', 0)).toBeNull()
  })
})

describe('a sequence asked for in the link', () => {
  it('is taken when the study has it, else ignored', () => {
    expect(sequenceAsked(demoStudy, 'b-a')?.runs.map(({ twin }) => twin)).toEqual(['b', 'a'])
    expect(sequenceAsked(demoStudy, 'c-d')).toBeNull()
    expect(sequenceAsked(demoStudy, undefined)).toBeNull()
    expect(sequenceAsked({ ...demoStudy, sequences: undefined }, 'a-b')).toBeNull()
  })
})
