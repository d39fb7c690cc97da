import { describe, expect, it } from 'vitest'
import {
  calibrate,
  calibrated,
  calibrationFrom,
  leaveOneOutError,
  type Observation,
  priors,
  UnusableObservation,
} from './calibrate.ts'
import { defaultParameters } from './defaultParameters.ts'
import { predictRun } from './predictRun.ts'
import { aForm, aPage } from '../testing/builders.ts'

const seen = (participant: string, observed: number, predicted = 100): Observation => ({
  participant,
  observed,
  predicted,
})

describe('calibration', () => {
  // Measurement, W18.
  it('agrees with the worked example', () => {
    const { weight, factor } = calibrationFrom(6, 0.3, 0.35)
    expect(weight).toBeCloseTo(0.7537688442, 9)
    expect(factor).toBeCloseTo(1.25373946, 8)
    expect(106.4 * factor).toBeCloseTo(133.3978785, 6)
  })

  it('changes nothing where nothing was observed', () => {
    expect(calibrate([])).toEqual({ factor: 1, weight: 0, n: 0 })
  })

  it('believes a single observation in part', () => {
    const { factor, weight } = calibrate([seen('a', 200)])
    expect(weight).toBeCloseTo(0.25 ** 2 / (0.25 ** 2 + 0.35 ** 2), 12)
    expect(factor).toBeCloseTo(2 ** weight, 12)
  })

  it('is all that was observed where all agree', () => {
    expect(calibrate([seen('a', 150), seen('b', 150)]).factor).toBeCloseTo(1.5, 12)
  })

  it('believes more of a class of answers, whose prior is wider', () => {
    const observations = [seen('a', 150), seen('b', 240), seen('c', 180)]
    expect(calibrate(observations, priors.class).weight).toBeGreaterThan(calibrate(observations).weight)
  })

  it.each([seen('a', 0), seen('a', -3), seen('a', Number.NaN), seen('a', 100, 0), seen('a', Number.POSITIVE_INFINITY)])(
    'refuses %o',
    (observation) => {
      expect(() => calibrate([observation])).toThrow(UnusableObservation)
    },
  )
})

describe('the error with one participant left out', () => {
  it('is nought where all were slower by the same factor', () => {
    expect(leaveOneOutError([seen('a', 150), seen('b', 150), seen('c', 300, 200)])).toBeCloseTo(0, 12)
  })

  it('leaves out all runs of that participant', () => {
    const others = calibrate([seen('b', 200)]).factor
    const one = calibrate([seen('a', 120), seen('a', 130)]).factor
    const errors = [(120 - 100 * others) / 120, (130 - 100 * others) / 130, (200 - 100 * one) / 200].map(Math.abs)
    const mean = errors.reduce((sum, x) => sum + x, 0) / 3
    expect(leaveOneOutError([seen('a', 120), seen('a', 130), seen('b', 200)])).toBeCloseTo(mean, 12)
  })

  it('is unknown of one participant', () => {
    expect(leaveOneOutError([seen('a', 120), seen('a', 130)])).toBeUndefined()
  })
})

describe('a calibrated run', () => {
  const form = aForm([aPage({ id: 'name', ask: ['first-name', 'dob'] })])
  const path = [
    {
      page: 'name',
      ref: 'NAME',
      ask: [{ question: 'first-name' as const }, { question: 'dob' as const }],
      after: false,
    },
  ]
  const words = { question: () => ({ text: 5, hint: 0, list: 0 }), page: () => 2, review: () => 0 }
  const run = predictRun(form, { path, relevant: {} }, defaultParameters, words, { language: 'en', device: 'phone' })

  it('is longer by the factor, in every part, and stays a prediction', () => {
    const longer = calibrated(run, calibrate([seen('a', 150), seen('b', 150)]))
    expect(longer.whole.seconds).toBeCloseTo(run.whole.seconds * 1.5, 9)
    expect(longer.rows.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(longer.whole.seconds, 9)
    expect(longer).toMatchObject({ label: 'predicted', evidence: 'D', form: 'small@1', device: 'phone' })
  })

  it('takes the factor of a class where there is one', () => {
    const none = calibrate([])
    const longer = calibrated(run, none, { date: { factor: 2, weight: 1, n: 9 } })
    const date = run.rows.find((row) => row.class === 'date')?.seconds ?? Number.NaN
    expect(longer.whole.seconds).toBeCloseTo(run.whole.seconds + date, 9)
  })
})
