// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { forms } from '../forms/forms.ts'
import { checkStudy, hasFullBlocks } from './checkStudy.ts'
import { studyDefinition, type StudyDefinition } from './study.ts'
import { oneEach, templates } from './templates.ts'

const lab = templates['lab-crossover']
const trouble = (change: Partial<StudyDefinition>) =>
  checkStudy({ ...lab, ...change }, (form) => forms.get(form)).map(({ field, code }) => `${field} ${code}`)

describe('templates', () => {
  it.each(Object.entries(templates))('%s can be run as it stands', (_, template) => {
    expect(studyDefinition.parse(template)).toEqual(template)
    expect(checkStudy(template, (form) => forms.get(form))).toEqual([])
  })

  it('allocate among four sequences, two forms, two forms, four forms', () => {
    expect(Object.values(templates).map(({ arms }) => arms?.length)).toEqual([4, 2, 2, 4])
  })
})

describe('a study that can’t be run', () => {
  it.each<[string, Partial<StudyDefinition>]>([
    ['title no-title', { title: '   ' }],
    ['code code-reserved', { code: 'new' }],
    ['arms no-arms', { arms: undefined }],
    ['arms same-arm-twice', { arms: [...(lab.arms ?? []), ...(lab.arms ?? []).slice(0, 1)] }],
    ['arms unknown-form', { arms: [{ id: 'x', runs: [{ form: 'nowhere@1', twin: 'a' }] }], design: 'arms', target: 1 }],
    ['arms crossover-needs-two-forms', { arms: [{ id: 'x', runs: [{ form: 'long@1', twin: 'a' }] }] }],
    ['scope no-shared-outcome', { arms: oneEach('pre-screener@1', 'long@1'), design: 'arms' }],
    ['scenarios no-language', { scenarios: {} }],
    ['scenarios unknown-scenario', { scenarios: { en: ['nobody-known'] } }],
    ['scenarios pair-twice', { scenarios: { en: ['dana-whitfield', 'corey-lindqvist'] } }],
    ['target no-target', { target: undefined }],
    ['target fewer-people-than-arms', { target: 3 }],
    ['consent consent-in-no-language', { scenarios: { en: ['dana-whitfield'] }, consent: { es: 'Texto' } }],
  ])('%s', (code, change) => {
    expect(trouble(change)).toEqual([code])
  })

  it.each([0, -1, 2.5, 10_000, Number.NaN])('has no room for %d people', (target) => {
    expect(studyDefinition.safeParse({ ...lab, target }).success).toBe(false)
  })

  it('says when a stratum can’t expect two full blocks', () => {
    expect(hasFullBlocks({ ...lab, target: 32 })).toBe(true)
    expect(hasFullBlocks({ ...lab, target: 31 })).toBe(false)
    expect(hasFullBlocks({ ...lab, target: 24, strata: [] })).toBe(true)
  })
})
