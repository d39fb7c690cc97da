import { expect, it } from 'vitest'
import { forms } from '../forms/forms.ts'
import { scenarios } from '../scenarios/scenarios.ts'
import { expertTime } from './expertTime.ts'

const asked = { form: 'long@1', scenario: 'dana-whitfield', language: 'en', device: 'phone' }

it('knows every form that ships but pre-screeners, as every household, on whatever people bring', () => {
  for (const form of [...forms.keys()].filter((name) => !name.startsWith('pre-screener')))
    for (const { id } of scenarios)
      for (const language of ['en', 'es', 'zh-Hant', 'zh-Hans'])
        for (const device of ['phone', 'tablet', 'desktop'])
          expect(expertTime({ form, scenario: id, language, device })).toBeGreaterThan(60_000)
})

it('is longer for the long form, and nothing for what nobody predicted', () => {
  const simplified = expertTime({ ...asked, form: 'simplified@1' }) ?? Infinity
  expect(expertTime(asked)).toBeGreaterThan(simplified)
  expect(expertTime({ ...asked, form: 'room-abc@3' })).toBeNull()
  expect(expertTime({ ...asked, scenario: 'nobody' })).toBeNull()
})
