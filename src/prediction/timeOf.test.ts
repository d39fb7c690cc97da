import { describe, expect, it } from 'vitest'
import { defaultParameters } from './defaultParameters.ts'
import { ratesAt } from './parameters.ts'
import { rangeOfMean, rangeOfOnePerson } from './range.ts'
import { secondsOf, type Setting, timeOf } from './timeOf.ts'
import { noWork, sumOfWork, type Work } from './work.ts'

const rates = ratesAt(defaultParameters, 'typical')
const onDesktop: Setting = { language: 'en', device: 'desktop' }
const seconds = (work: Partial<Work>, setting = onDesktop, at = rates) =>
  secondsOf(timeOf({ ...noWork, ...work }, at, setting))

// Measurement, W18: three questions, computed in R.
describe('the worked example W18', () => {
  const first = { text: 8, decisions: 1, characters: 14, pages: 1 }
  const second = { text: 60, decisions: 3, characters: 24, taps: 3, paper: 1, pages: 2 }
  const third = { text: 35, decisions: 2, taps: 2, pages: 1 }
  const thirtySecondsAPaper = { ...rates, locatePaper: 30 }

  it('predicts each question and their sum', () => {
    expect(seconds(first)).toBeCloseTo(11.75, 6)
    expect(seconds(second, onDesktop, thirtySecondsAPaper)).toBeCloseTo(74.15, 6)
    expect(seconds(third)).toBeCloseTo(20.5, 6)
    const all = sumOfWork([first, second, third].map((work) => ({ ...noWork, ...work })))
    expect(seconds(all, onDesktop, thirtySecondsAPaper)).toBeCloseTo(106.4, 6)
  })

  it('puts 80 % ranges around it, for one person and for the mean', () => {
    const [low, high] = rangeOfOnePerson(106.4)
    expect(low).toBeCloseTo(61.31284758, 6)
    expect(high).toBeCloseTo(184.6425414, 6)
    const [lowest, highest] = rangeOfMean(106.4)
    expect(lowest).toBeCloseTo(77.23229399, 6)
    expect(highest).toBeCloseTo(146.5832415, 6)
  })
})

describe('the same work', () => {
  it('takes longer to type on a phone', () => {
    expect(seconds({ characters: 22 }, { language: 'en', device: 'phone' })).toBeCloseTo(12, 6)
    expect(seconds({ characters: 22 })).toBeCloseTo(8.8, 6)
  })

  it('is read at the speed of its language: words, and in Chinese characters', () => {
    const read = (text: number, language: Setting['language']) => seconds({ text }, { language, device: 'phone' })
    expect(read(150, 'en')).toBeCloseTo(60, 6)
    expect(read(150 * (260 / 238), 'es')).toBeCloseTo(60, 6)
    expect(read(150 * (350 / 238), 'zh-Hant')).toBeCloseTo(60, 6)
    expect(read(70, 'zh-Hans')).toBe(read(70, 'zh-Hant'))
  })

  it('has hints and long lists read in part', () => {
    expect(seconds({ hint: 100 })).toBeCloseTo(0.7 * seconds({ text: 100 }), 6)
    expect(seconds({ list: 100 })).toBeCloseTo(0.5 * seconds({ text: 100 }), 6)
  })

  it('has the keyboard changed before letters by who writes Chinese', () => {
    expect(seconds({ letterFields: 2 }, { language: 'zh-Hans', device: 'phone' })).toBeCloseTo(3.8, 6)
    expect(seconds({ letterFields: 2 }, { language: 'es', device: 'phone' })).toBe(0)
  })
})
