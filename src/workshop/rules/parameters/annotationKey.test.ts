import { expect, it } from 'vitest'
import workshop from '../../../../locales/en/workshop.json'
import { sourcedNumbers, sources, years } from '../../../eligibility/parameters/sourced.ts'
import { annotationKey } from './annotationKey.ts'
import { isBySize, unitWords } from './valueWords.ts'

const words: Record<string, string> = workshop.rules.annotation

const namesIn = ({ value }: { value: unknown }) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value).map((name) => name.replaceAll('_', ' '))
    : []

it('has words for everything that is said of a number, and they are those of the file it came from', () => {
  const said = [
    ...sourcedNumbers.flatMap((one) => [unitWords(one), one.note, one.confidence]),
    ...sourcedNumbers.filter((one) => !isBySize(one)).flatMap(namesIn),
    ...Object.values(sources).map(({ how }) => how),
    ...years.flatMap(({ status, confidence, note }) => [status, confidence, note]),
  ].filter((one) => one !== undefined && one !== '')
  expect(said.length).toBeGreaterThan(100)
  expect(said.filter((one) => words[annotationKey(String(one))] !== one)).toEqual([])
})
