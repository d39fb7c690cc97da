// @vitest-environment node
import { describe, expect, it } from 'vitest'
import english from '../../locales/en/preregistration.json' with { type: 'json' }
import spanish from '../../locales/es/preregistration.json' with { type: 'json' }
import simplified from '../../locales/zh-Hans/preregistration.json' with { type: 'json' }
import traditional from '../../locales/zh-Hant/preregistration.json' with { type: 'json' }
import { preregistration, sectionsOfEveryStudy, type Fixed } from './preregistration.ts'
import { sayIn } from './sayIn.ts'
import type { StudyDefinition } from './study.ts'
import { templates } from './templates.ts'

const fixed: Fixed = { day: '2026-11-25', seedHash: 'ab12', hashes: { 'long@1': 'cd34' }, measuresVersion: 2 }
const say = sayIn(english)
const written = (study: StudyDefinition) => preregistration(study, fixed, say)
const lab = written(templates['lab-crossover'])

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

  it.each(sectionsOfEveryStudy)('folds no section %s that isn’t there', (id) => {
    expect(lab).toContain(`\n## ${say(`heading.${id}`)}\n`)
  })

  it('says the zone, the number, the sequences and the hashes of what is run', () => {
    expect(lab).toContain('from 3.6 to 5.625')
    expect(lab).toContain('Planned: 24 people in all.')
    expect(lab).toContain('- la-sb: long@1 as household A, then simplified@1 as household B')
    expect(lab).toContain('SHA-256 of the secret seed: `ab12`')
    expect(lab).toContain('- long@1: `cd34`')
  })

  it.each(Object.entries(templates))('has a value in every sentence for %s', (_, template) => {
    expect(written(template)).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('says which consent texts are the study’s own', () => {
    const own = written({ ...templates.classroom, consent: { es: 'Texto' } })
    expect(own).toContain('The study’s own text in es. The shipped text, version 2, in en, zh-Hant, zh-Hans.')
  })
})

describe('a translation of it', () => {
  const choices: Partial<StudyDefinition>[] = [
    {},
    { helper: 'asked', stopping: 'precision', strata: ['language', 'device'], devices: ['phone', 'tablet'] },
    { helper: 'always', stopping: 'one-look-at-half', strata: [], questionnaires: [], consent: { es: 'Texto' } },
    {
      claim: undefined,
      question: undefined,
      population: undefined,
      limitMinutes: undefined,
      retentionMonths: undefined,
    },
    { questionnaires: ['seq', 'umux-lite', 'sus', 'raw-tlx', 'burden'], resume: { policy: 'block', maxGapMinutes: 3 } },
    { scope: ['form', 'signature', 'documents', 'confirmation'], resume: { policy: 'restart', maxGapMinutes: 3 } },
  ]
  const shape = (text: string) => text.split('\n').map((line) => (/^(#+|-) /.exec(line)?.[1] ?? line === '') || 'words')
  /** What is the same in every language: hashes, forms, households, numbers. */
  const facts = (text: string) => (text.match(/`[^`]+`|[a-z-]+@\d+|\d[\d.,]*\d|\d/g) ?? []).sort()

  it.each([
    ['es', spanish],
    ['zh-Hant', traditional],
    ['zh-Hans', simplified],
  ])('says in %s whatever the English one says, line by line and number by number', (_, words) => {
    for (const template of Object.values(templates))
      for (const choice of choices) {
        const study = { ...template, ...choice }
        const translated = preregistration(study, fixed, sayIn(words))
        expect(shape(translated)).toEqual(shape(written(study)))
        expect(facts(translated)).toEqual(facts(written(study)))
        expect(translated).not.toMatch(/undefined|null|NaN|\[object|\{\{/)
      }
  })

  it('says first of what it is one', () => {
    const text = preregistration(templates.classroom, fixed, sayIn(spanish), 'De otro texto.')
    expect(text.split('\n').slice(0, 4)).toEqual([expect.stringMatching(/^# Prerregistro: /), '', 'De otro texto.', ''])
  })
})
