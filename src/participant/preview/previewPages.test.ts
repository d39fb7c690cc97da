// @vitest-environment node
import { expect, it } from 'vitest'
import { forms } from '../../forms/forms.ts'
import { demoStudy } from '../../study/demoStudy.ts'
import { planVisit } from '../../study/planVisit.ts'
import { scenarios } from '../../scenarios/scenarios.ts'
import type { Visit } from '../visit/visit.ts'
import { canStand, filledIn, formPages, stagePages, standing } from './previewPages.ts'

const visit: Visit = {
  ...{ sid: '0'.repeat(32), token: '', lang: 'en', stage: 'scenario', runIndex: 0, isPreview: true },
  ...{ begun: [], sent: [], numbers: {}, replies: [] },
  plan: planVisit(demoStudy, '0'.repeat(32), 'dana-whitfield'),
}

it.each([...forms.values()].map((form) => [form.id, form] as const))(
  'every page of %s can be stood on by every household, in any order',
  (_, form) => {
    for (const { key } of scenarios) {
      const pages = formPages(form, key, 'form')
      expect(pages.length).toBeGreaterThan(3)
      for (const page of pages) expect(canStand(form, filledIn(form, key), page), page.address).toBe(true)
    }
  },
)

it('a form is sent before what comes after sending, and open again before it', () => {
  const form = forms.get('simplified@1')
  const key = scenarios[0]?.key
  if (!form || !key) throw new Error('no form')
  const pages = formPages(form, key, 'form')
  for (const page of pages) {
    const stands = standing({ ...visit, sent: ['r1'] }, page)
    expect(stands.sent).toEqual(page.stop?.after ? ['r1'] : [])
    expect(stands.over).toEqual([])
  }
  const [over, questionnaire, , thanks] = stagePages.after
  if (!over || !questionnaire || !thanks) throw new Error('no pages')
  expect(standing(visit, over)).toMatchObject({ stage: 'form', over: ['r1'], sent: [] })
  expect(standing(visit, questionnaire)).toMatchObject({ sent: ['r1'], ended: undefined })
  expect(standing(visit, thanks)).toMatchObject({ ended: 'finished', numbers: { r1: '1234-5678' } })
})
