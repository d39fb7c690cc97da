import { describe, expect, it } from 'vitest'
import { isAnswer } from '../answers.ts'
import { readTyped } from '../inputs.ts'

const read = (question: Parameters<typeof readTyped>[0], typed: unknown) =>
  readTyped(question, typed, { today: '2026-11-22' })
const accepted = (value: unknown) => ({ ok: true, value })
const askedBack = (refusal: string) => ({ ok: false, refusal })

describe('yes or no', () => {
  it('takes both', () => {
    expect(read('homeless', 'yes')).toEqual(accepted('yes'))
    expect(read('homeless', 'no')).toEqual(accepted('no'))
  })

  it('takes no answer only where it may be skipped', () => {
    expect(read('hispanic', '')).toEqual(accepted(null))
    expect(read('homeless', '')).toEqual(askedBack('required'))
  })

  it.each(['maybe', 'YES', 'true'])('does not take %s', (typed) => {
    expect(read('homeless', typed)).toEqual(askedBack('notOffered'))
  })
})

describe('one of a few', () => {
  it('takes what is offered', () => {
    expect(read('job-frequency', 'every-2-weeks')).toEqual(accepted('every-2-weeks'))
  })

  it('does not take anything else', () => {
    expect(read('job-frequency', 'sometimes')).toEqual(askedBack('notOffered'))
  })
})

describe('a box to tick', () => {
  it('has to be ticked', () => {
    expect(read('rights-ack', 'yes')).toEqual(accepted('yes'))
    expect(read('rights-ack', '')).toEqual(askedBack('required'))
    expect(read('rights-ack', 'no')).toEqual(askedBack('notOffered'))
  })
})

describe('any of a few', () => {
  it('takes several, each once, in the order they stand on the page', () => {
    expect(read('utility-types', ['phone', 'water', 'phone'])).toEqual(accepted(['phone', 'water']))
  })

  it('takes none alone', () => {
    expect(read('utility-types', ['none'])).toEqual(accepted(['none']))
    expect(read('utility-types', ['none', 'phone'])).toEqual(askedBack('noneAlone'))
  })

  it('takes nothing ticked only where it may be skipped', () => {
    expect(read('race', [])).toEqual(accepted(null))
    expect(read('utility-types', [])).toEqual(askedBack('required'))
  })

  it('does not take what is not offered', () => {
    expect(read('utility-types', ['phone', 'internet'])).toEqual(askedBack('notOffered'))
  })

  it('is stored as no answer when it says the same twice, or none and something', () => {
    expect(isAnswer('utility-types', ['phone', 'phone'])).toBe(false)
    expect(isAnswer('utility-types', ['none', 'phone'])).toBe(false)
    expect(isAnswer('utility-types', [])).toBe(false)
    expect(isAnswer('utility-types', ['phone', 'water'])).toBe(true)
  })
})

describe('people of the household', () => {
  it('are chosen by id', () => {
    expect(read('job-who', 'me')).toEqual(accepted('me'))
    expect(read('applying-who', ['me', 'a1f3'])).toEqual(accepted(['me', 'a1f3']))
  })

  it('have to be chosen', () => {
    expect(read('job-who', '')).toEqual(askedBack('required'))
    expect(read('applying-who', [])).toEqual(askedBack('required'))
  })

  it('can be nobody whose id could not be one', () => {
    expect(read('job-who', 'Me & you')).toEqual(askedBack('notOffered'))
    expect(read('applying-who', ['me', ''])).toEqual(askedBack('notOffered'))
  })

  it('are stored once each', () => {
    expect(read('applying-who', ['me', 'me'])).toEqual(accepted(['me']))
    expect(isAnswer('applying-who', ['me', 'me'])).toBe(false)
  })
})
