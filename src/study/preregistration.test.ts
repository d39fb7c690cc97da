// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { preregistration, sectionsOfEveryStudy, type Fixed } from './preregistration.ts'
import { templates } from './templates.ts'

const fixed: Fixed = { day: '2026-11-25', seedHash: 'ab12', hashes: { 'long@1': 'cd34' }, measuresVersion: 2 }
const lab = preregistration(templates['lab-crossover'], fixed)

describe('a preregistration', () => {
  it.each([
    'Claim and hypotheses',
    'Design',
    'Allocation',
    'Forms and households',
    'People',
    'Number of people and stopping',
    'Primary measure',
    'Primary analysis',
    'Secondary analyses',
    'Exclusion',
    'Who doesn’t finish',
    'Multiplicity',
    'Sensitivity',
    'Deviations',
    'Data',
    'Consent',
  ])('has a section %s', (heading) => {
    expect(lab).toContain(`\n## ${heading}\n`)
  })

  it.each(sectionsOfEveryStudy)('folds no section %s that isn’t there', (heading) => {
    expect(lab).toContain(`\n## ${heading}\n`)
  })

  it('says the zone, the number, the sequences and the hashes of what is run', () => {
    expect(lab).toContain('from 3.6 to 5.625')
    expect(lab).toContain('Planned: 24 people in all.')
    expect(lab).toContain('- la-sb: long@1 as household A, then simplified@1 as household B')
    expect(lab).toContain('SHA-256 of the secret seed: `ab12`')
    expect(lab).toContain('- long@1: `cd34`')
  })

  it.each(Object.entries(templates))('has a value in every sentence for %s', (_, template) => {
    expect(preregistration(template, fixed)).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('says which consent texts are the study’s own', () => {
    const own = preregistration({ ...templates.classroom, consent: { es: 'Texto' } }, fixed)
    expect(own).toContain('The study’s own text in es. The shipped text, version 2, in en, zh-Hant, zh-Hans.')
  })
})
