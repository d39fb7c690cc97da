import { describe, expect, it } from 'vitest'
import { aFamily, anApplicant } from '../testing/builders.ts'
import {
  addressOf,
  indexOf,
  isSamePlace,
  placeAt,
  rightStop,
  sectionsOf,
  stopAfter,
  stopAt,
  stopBefore,
} from './places.ts'
import { simplified } from './simplified.ts'
import { walk } from './walk.ts'

const family = walk(simplified, aFamily())
const at = (page: string, item?: string) => {
  const stop = family.path.find((one) => one.page === page && (!item || one.item === item))
  if (!stop) throw new Error(`no stop at ${page}`)
  return stop
}
const unsent = walk(simplified, aFamily({ 'rent-amount': undefined, seen: ['how-it-works'] }))

describe('the address of a stop', () => {
  it('names page, loop and item', () => {
    expect(addressOf(simplified, at('rent'))).toBe('/f/simplified/rent')
    expect(addressOf(simplified, at('person', 'p2'))).toBe('/f/simplified/people/p2/person')
  })

  it('leads back to it, for every stop of a walk', () => {
    for (const stop of family.path) {
      const place = placeAt(addressOf(simplified, stop).replace('/f/simplified', ''))
      expect(place && isSamePlace(place, stop), stop.page).toBe(true)
    }
  })

  it.each(['', '/', '/people/p1', '/people/p1/person/more'])('is none when it reads %j', (rest) => {
    expect(placeAt(rest)).toBeUndefined()
  })
})

describe('a person may visit', () => {
  it('any stop up to the frontier', () => {
    expect(stopAt(simplified, { page: 'name' }, unsent, false)?.page).toBe('name')
    expect(stopAt(simplified, { page: 'rent' }, unsent, false)?.page).toBe('rent')
    expect(stopAt(simplified, { page: 'utilities' }, unsent, false)).toBeUndefined()
  })

  it('no page that is hidden or that there is not', () => {
    expect(stopAt(simplified, { page: 'helper' }, unsent, false)).toBeUndefined()
    expect(stopAt(simplified, { page: 'pets' }, unsent, false)).toBeUndefined()
    expect(stopAt(simplified, { loop: 'jobs', item: 'gone9', page: 'job' }, unsent, false)).toBeUndefined()
  })

  it('one more item of a list that was reached', () => {
    const place = { loop: 'jobs', item: 'new', page: 'job' }
    const stop = stopAt(simplified, place, unsent, false)
    expect(stop).toMatchObject({ ...place, ref: 'S18' })
    expect(stop?.ask.map(({ question, item }) => `${question}~${item}`)).toEqual([
      'job-who~new',
      'job-employer~new',
      'job-frequency~new',
      'job-pay~new',
    ])
  })

  it('no more item of a list that is hidden or not reached', () => {
    const place = { loop: 'businesses', item: 'new', page: 'business' }
    expect(stopAt(simplified, place, unsent, false)).toBeUndefined()
    const early = walk(simplified, aFamily({ homeless: undefined }))
    expect(stopAt(simplified, { loop: 'jobs', item: 'new', page: 'job' }, early, false)).toBeUndefined()
  })

  it('only what comes after, once sent', () => {
    expect(stopAt(simplified, { page: 'rent' }, family, true)).toBeUndefined()
    expect(stopAt(simplified, { page: 'papers' }, family, true)?.page).toBe('papers')
    expect(stopAt(simplified, { page: 'papers' }, family, false)).toBeUndefined()
  })
})

describe('where a person belongs', () => {
  it('is the frontier', () => {
    expect(rightStop(unsent, false)?.page).toBe('rent')
    expect(rightStop(walk(simplified, {}), false)?.page).toBe('language')
  })

  it('is the page that sends, when everything before is answered and nothing is sent', () => {
    expect(rightStop(walk(simplified, anApplicant({ voter: undefined })), false)?.page).toBe('sign')
    expect(rightStop(family, false)?.page).toBe('sign')
  })

  it('is what comes after, once sent', () => {
    expect(rightStop(walk(simplified, anApplicant({ voter: undefined })), true)?.page).toBe('offers')
    expect(rightStop(family, true)?.page).toBe('sent')
  })
})

describe('back and on', () => {
  it('go along the path', () => {
    expect(stopBefore(at('utilities'), family)?.page).toBe('rent')
    expect(stopAfter(at('rent'), family)?.page).toBe('utilities')
    expect(stopBefore(at('person', 'p2'), family)?.item).toBe('p1')
  })

  it('end at the first and the last', () => {
    expect(stopBefore(at('language'), family)).toBeUndefined()
    expect(stopAfter(at('offers'), family)).toBeUndefined()
  })

  it('do not go back over the sending', () => {
    expect(stopBefore(at('sent'), family)).toBeUndefined()
  })

  it('pass one more item right after those of its list', () => {
    const more = stopAt(simplified, { loop: 'jobs', item: 'new', page: 'job' }, family, false)
    if (!more) throw new Error('no more')
    expect(stopBefore(more, family)?.item).toBe('j2')
    expect(stopAfter(more, family)?.page).toBe('other-money-types')
    expect(indexOf(more, family)).toBe(indexOf(at('job', 'j2'), family) + 0.5)
  })
})

it('the sections of a form come in order, without what comes after sending', () => {
  expect(sectionsOf(simplified)).toEqual(['start', 'you', 'household', 'money', 'costs', 'finish'])
})
