// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../prediction/seededRandom.ts'
import { allocate, multiples } from './allocate.ts'
import { allocation } from './allocation.ts'
import { strataOf } from './strataOf.ts'
import { stratumOf } from './stratum.ts'
import { devices, type StudyLanguage } from './study.ts'
import { templates } from './templates.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const seed = 'a-seed-that-nobody-knows'
const study = templates['lab-crossover']
const languages = ['en', 'es', 'zh-Hant', 'zh-Hans'] as const

describe('the allocation of a study', () => {
  it('divides by what the study names, in one order', () => {
    const person = { lang: 'es' as const, device: 'phone' }
    expect(stratumOf({ strata: ['device', 'language'] }, person)).toBe('es|phone')
    expect(stratumOf({ strata: ['language'] }, person)).toBe('es')
    expect(stratumOf({ strata: [] }, person)).toBe('all')
    expect(strataOf({ ...study, strata: ['language'] })).toEqual(languages)
    expect(strataOf({ ...study, strata: ['language', 'device'], devices: ['phone'] })).toEqual(
      languages.map((lang) => `${lang}|phone`),
    )
  })

  it('gives each arm each scenario of the language equally often', () => {
    const met = Array.from({ length: 400 }, (_, slot) => {
      const place = allocate(study, seed, { stratum: 'es', slot, lang: 'es' }, sha256)
      return `${place?.arm.id} ${place?.scenario}`
    })
    const counts = [...new Set(met)].map((one) => met.filter((other) => other === one).length)
    expect(counts.length).toBe(4 * (study.scenarios.es?.length ?? 0))
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2)
  })

  it('has nothing in a language without scenarios, and nothing without arms', () => {
    expect(allocate({ ...study, scenarios: {} }, seed, { stratum: 'es', slot: 0, lang: 'es' }, sha256)).toBeNull()
    expect(allocate({ ...study, arms: undefined }, seed, { stratum: 'es', slot: 0, lang: 'es' }, sha256)).toBeNull()
  })
})

describe('ten thousand people who join in any order', () => {
  it('are balanced within blocks in every stratum, at every moment', () => {
    const strata = ['language', 'device'] as const
    const random = seededRandom(16)
    const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
    const joins = Array.from({ length: 10_000 }, () =>
      stratumOf({ strata: [...strata] }, { lang: one<StudyLanguage>(languages), device: one(devices) }),
    )
    const arms = (study.arms ?? []).map(({ id }) => id)
    for (const stratum of new Set(joins)) {
      const people = joins.filter((join) => join === stratum).length
      const given = slotsOf(stratum, people)
      const count = (until: number, arm: string) => given.slice(0, until).filter((slot) => slot.arm === arm).length
      for (const until of borders(given)) expect(new Set(arms.map((arm) => count(until, arm))).size).toBe(1)
      for (let until = 0; until <= people; until += 7) {
        const counts = arms.map((arm) => count(until, arm))
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2)
      }
    }
    expect(joins.length).toBe(10_000)
  })
})

/** The first slots of a stratum, as one person after the other gets them. */
function slotsOf(stratum: string, people: number) {
  const arms = (study.arms ?? []).map(({ id }) => id)
  return allocation({ seed, arms, multiples }, stratum, people, sha256)
}

/** Where whole blocks end. */
function borders(slots: readonly { block: number }[]): number[] {
  return slots.flatMap(({ block }, index) => (index > 0 && slots[index - 1]?.block !== block ? [index] : []))
}
